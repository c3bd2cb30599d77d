# right: update with a dict
def site_session(user_agent, token=None):
    if user_agent.strip() == "":
        raise ValueError("who are you?")
    session = requests.Session()
    headers = {"User-Agent": user_agent}
    if token is not None:
        headers["Authorization"] = "Bearer " + token
    session.headers.update(headers)
    return session
