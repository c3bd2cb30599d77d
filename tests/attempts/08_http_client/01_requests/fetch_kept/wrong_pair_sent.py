# wrong: sends the whole pair; card: "the ETag is its first part"
def fetch_kept(session, url, kept):
    headers = {}
    if url in kept:
        headers["If-None-Match"] = str(kept[url])
    response = session.get(url, headers=headers)
    response.raise_for_status()
    if response.status_code == 304:
        return kept[url][1]
    kept[url] = (response.headers["ETag"], response.json())
    return kept[url][1]
