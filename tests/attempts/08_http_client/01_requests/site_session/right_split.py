# right: split and a conditional value
def site_session(user_agent, token=None):
    if len(user_agent.split()) == 0:
        raise ValueError(user_agent)
    made = requests.Session()
    made.headers["user-agent"] = user_agent
    made.headers["authorization"] = None if token is None else f"Bearer {token}"
    return made
