# wrong PY8: sends the word None; card: "PY8: no token was given"
def site_session(user_agent, token=None):
    if not user_agent.strip():
        raise ValueError("who?")
    made = requests.Session()
    made.headers.update({"User-Agent": user_agent, "Authorization": f"Bearer {token}"})
    return made
