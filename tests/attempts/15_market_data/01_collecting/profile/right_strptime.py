# right: json_page is not enough, so step by step
def profile(base, login):
    number, languages, latest = 0, {}, None
    address = f"{base}/gh/users/{login}/repos?per_page=100"
    while address is not None:
        answer = get(address)
        if not answer.status_code == 200:
            raise SourceError(address)
        for one in answer.json():
            if not one["fork"] and not one["private"]:
                number += 1
                moment = datetime.strptime(one["pushed_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
                if latest is None or moment > latest:
                    latest = moment
                if one["language"]:
                    languages.setdefault(one["language"], 0)
                    languages[one["language"]] += 1
        address = answer.links["next"]["url"] if "next" in answer.links else None
    return {"repositories": number, "languages": languages, "last_activity": latest}
