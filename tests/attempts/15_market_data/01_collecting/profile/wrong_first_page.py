# wrong HT7: one page; card: "HT7: the first page only"
def profile(base, login):
    address = f"{base}/gh/users/{login}/repos?per_page=100"
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
        address = None
    return {"repositories": len(pushed), "languages": languages, "last_activity": max(pushed) if pushed else None}
