# wrong: one session for all; card: "Each call makes a session of its own"
shared = requests.Session()


def site_session(user_agent, token=None):
    if not user_agent.strip():
        raise ValueError("who?")
    shared.headers.pop("Authorization", None)
    shared.headers["User-Agent"] = user_agent
    if token is not None:
        shared.headers["Authorization"] = f"Bearer {token}"
    return shared
