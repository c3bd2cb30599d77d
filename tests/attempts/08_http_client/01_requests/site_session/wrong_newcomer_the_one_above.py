# wrong: one session is enough for all; card: "each call makes a session of its own"
def site_session(user_agent, token=None):
    if user_agent.strip() == "":
        raise ValueError("user_agent is empty")
    session.headers["User-Agent"] = user_agent
    if token is not None:
        session.headers["Authorization"] = f"Bearer {token}"
    return session
