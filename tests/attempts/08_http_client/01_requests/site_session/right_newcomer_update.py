# right: headers collected first
def site_session(user_agent, token=None):
    if not user_agent.split():
        raise ValueError("who asks?")
    headers = {"User-Agent": user_agent}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    new = requests.Session()
    new.headers.update(headers)
    return new
