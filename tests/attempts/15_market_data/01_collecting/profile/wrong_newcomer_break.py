# wrong HT1: a refusal ends the list; card: "not an empty profile"
def profile(base, login):
    address = f"{base}/gh/users/{login}/repos?per_page=100"
    own = []
    while address:
        answer = get(address)
        if answer.status_code != 200:
            break
        own += [one for one in answer.json() if not one["fork"] and not one["private"]]
        address = answer.links.get("next", {}).get("url")
    languages = {}
    for one in own:
        if one["language"]:
            languages[one["language"]] = languages.get(one["language"], 0) + 1
    times = [datetime.fromisoformat(one["pushed_at"]) for one in own]
    return {"repositories": len(own), "languages": languages, "last_activity": max(times) if times else None}
