# right: params only on the first request
def profile(base, login):
    address, params = f"{base}/gh/users/{login}/repos", {"per_page": 100}
    count, languages, latest = 0, {}, None
    while address:
        answer = get(address, params=params)
        if answer.status_code != 200:
            raise SourceError(f"{answer.status_code} from {address}")
        for repository in answer.json():
            if repository["fork"] or repository["private"]:
                continue
            count += 1
            if repository["language"] is not None:
                languages[repository["language"]] = languages.get(repository["language"], 0) + 1
            pushed = datetime.fromisoformat(repository["pushed_at"])
            if latest is None or pushed > latest:
                latest = pushed
        address, params = answer.links.get("next", {}).get("url"), None
    return {"repositories": count, "languages": languages, "last_activity": latest}
