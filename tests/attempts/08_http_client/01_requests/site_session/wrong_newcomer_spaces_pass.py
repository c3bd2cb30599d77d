# wrong PY8: only an empty text is empty; card: "White space names nobody"
def site_session(user_agent, token=None):
    if not user_agent:
        raise ValueError("user_agent is empty")
    session = requests.Session()
    session.headers["User-Agent"] = user_agent
    if token is not None:
        session.headers["Authorization"] = f"Bearer {token}"
    return session
