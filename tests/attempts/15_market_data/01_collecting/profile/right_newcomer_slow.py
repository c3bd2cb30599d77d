# right: all pages first, then three loops
def profile(base, login):
    repositories = []
    address = base + "/gh/users/" + login + "/repos?per_page=100"
    while True:
        answer = get(address)
        if answer.status_code != 200:
            raise SourceError("status " + str(answer.status_code))
        for one in answer.json():
            repositories.append(one)
        if "next" in answer.links:
            address = answer.links["next"]["url"]
        else:
            break
    own = []
    for one in repositories:
        if one["fork"] == False and one["private"] == False:
            own.append(one)
    languages = {}
    times = []
    for one in own:
        language = one["language"]
        if language:
            if language not in languages:
                languages[language] = 0
            languages[language] += 1
        times.append(datetime.strptime(one["pushed_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc))
    last = None
    if times != []:
        last = max(times)
    return {"repositories": len(own), "languages": languages, "last_activity": last}
