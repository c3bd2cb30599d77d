# right: all rows first, then counted
def profile(base, login):
    rows = []
    answer = get(base + "/gh/users/" + login + "/repos", params={"per_page": 100})
    while True:
        if answer.status_code != 200:
            raise SourceError("GitHub says " + str(answer.status_code))
        rows += answer.json()
        if "next" not in answer.links:
            break
        answer = get(answer.links["next"]["url"])
    own = [row for row in rows if not (row["fork"] or row["private"])]
    spoken = [row["language"] for row in own if row["language"]]
    latest = sorted(row["pushed_at"] for row in own)[-1:]
    return {
        "repositories": len(own),
        "languages": {language: spoken.count(language) for language in spoken},
        "last_activity": datetime.fromisoformat(latest[0]) if latest else None,
    }
