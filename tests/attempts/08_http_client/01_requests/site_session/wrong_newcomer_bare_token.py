# wrong: the token alone is the header; card: "The word `Bearer` and a space"
def site_session(user_agent, token=None):
    if user_agent.strip() == "":
        raise ValueError("user_agent is empty")
    session = requests.Session()
    session.headers["User-Agent"] = user_agent
    if token is not None:
        session.headers["Authorization"] = token
    return session
