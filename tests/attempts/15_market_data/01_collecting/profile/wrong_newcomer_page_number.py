# wrong: the end is an empty page; card: "none to find an empty page"
def profile(base, login):
    page, own = 1, []
    while True:
        answer = get(f"{base}/gh/users/{login}/repos", params={"per_page": 100, "page": page})
        if answer.status_code != 200:
            raise SourceError(f"{answer.status_code}")
        items = answer.json()
        if not items:
            break
        own += [one for one in items if not one["fork"] and not one["private"]]
        page += 1
    languages = {}
    for one in own:
        if one["language"]:
            languages[one["language"]] = languages.get(one["language"], 0) + 1
    times = [datetime.fromisoformat(one["pushed_at"]) for one in own]
    return {"repositories": len(own), "languages": languages, "last_activity": max(times, default=None)}
