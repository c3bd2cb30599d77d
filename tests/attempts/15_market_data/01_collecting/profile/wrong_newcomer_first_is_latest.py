# wrong: the first repository is the latest; card: "may stand anywhere in it"
def profile(base, login):
    address = f"{base}/gh/users/{login}/repos?per_page=100"
    own = []
    while address:
        answer = get(address)
        if answer.status_code != 200:
            raise SourceError(f"{answer.status_code}")
        own += [one for one in answer.json() if not one["fork"] and not one["private"]]
        address = answer.links.get("next", {}).get("url")
    languages = {}
    for one in own:
        if one["language"]:
            languages[one["language"]] = languages.get(one["language"], 0) + 1
    return {"repositories": len(own), "languages": languages, "last_activity": datetime.fromisoformat(own[0]["pushed_at"]) if own else None}
