# wrong: set beside the headers; card: "goes out under a name that is not yours"
def site_session(user_agent, token=None):
    if not user_agent.strip():
        raise ValueError("who?")
    made = requests.Session()
    made.user_agent = user_agent
    if token is not None:
        made.headers["Authorization"] = f"Bearer {token}"
    return made
