# wrong: a header of one call set on the session; card: "`If-None-Match` belongs to one call"
def fetch_kept(session, url, kept):
    if url in kept:
        session.headers["If-None-Match"] = kept[url][0]
    response = session.get(url)
    response.raise_for_status()
    if response.status_code == 304:
        return kept[url][1]
    value = response.json()
    kept[url] = (response.headers["ETag"], value)
    return value
