# wrong: a new dict under the name changes the caller's; card: "`kept = ...` makes another"
def fetch_kept(session, url, kept):
    headers = {}
    if url in kept:
        headers["If-None-Match"] = kept[url][0]
    response = session.get(url, headers=headers)
    response.raise_for_status()
    if response.status_code == 304:
        return kept[url][1]
    kept = {url: (response.headers["ETag"], response.json())}
    return kept[url][1]
