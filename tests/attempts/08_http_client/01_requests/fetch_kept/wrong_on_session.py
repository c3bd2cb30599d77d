# wrong: the ETag stays on the session; card: "`If-None-Match` belongs to one call"
def fetch_kept(session, url, kept):
    session.headers.pop("If-None-Match", None)
    if url in kept:
        session.headers["If-None-Match"] = kept[url][0]
    response = session.get(url)
    response.raise_for_status()
    if response.status_code == 304:
        return kept[url][1]
    kept[url] = (response.headers["ETag"], response.json())
    return kept[url][1]
