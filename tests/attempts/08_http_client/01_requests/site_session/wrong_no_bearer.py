# wrong: the token without its word; card: "The word `Bearer` and a space"
def site_session(user_agent, token=None):
    if not user_agent.strip():
        raise ValueError("who?")
    made = requests.Session()
    made.headers["User-Agent"] = user_agent
    if token:
        made.headers["Authorization"] = token
    return made
