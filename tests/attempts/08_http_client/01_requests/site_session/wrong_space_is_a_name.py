# wrong: white space is a name; card: "White space names nobody"
def site_session(user_agent, token=None):
    if not user_agent:
        raise ValueError("who?")
    made = requests.Session()
    made.headers["User-Agent"] = user_agent
    if token is not None:
        made.headers["Authorization"] = f"Bearer {token}"
    return made
