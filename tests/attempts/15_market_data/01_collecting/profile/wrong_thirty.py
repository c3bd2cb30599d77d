# wrong: 30 a page cost requests; card: "100 repositories a page"
def profile(base, login):
    address = f"{base}/gh/users/{login}/repos"
    languages, pushed = {}, []
    while address:
        answer = get(address)
        if answer.status_code != 200:
            raise SourceError(f"{answer.status_code} from {address}")
        for repository in answer.json():
            if repository["fork"] or repository["private"]:
                continue
            pushed.append(datetime.fromisoformat(repository["pushed_at"]))
            language = repository["language"]
            if language is not None:
                languages[language] = languages.get(language, 0) + 1
        address = answer.links.get("next", {}).get("url")
    return {"repositories": len(pushed), "languages": languages, "last_activity": max(pushed) if pushed else None}
