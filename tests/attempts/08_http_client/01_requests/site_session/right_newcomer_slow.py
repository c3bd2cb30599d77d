# right: letter by letter, headers in small letters
def site_session(user_agent, token=None):
    only_spaces = True
    for letter in user_agent:
        if not letter.isspace():
            only_spaces = False
    if only_spaces:
        raise ValueError("say who you are")
    a_session = requests.Session()
    a_session.headers["user-agent"] = user_agent
    if token:
        a_session.headers["authorization"] = "Bearer " + token
    return a_session
