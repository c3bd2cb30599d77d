# wrong: parses a body that is not there; card: "A 304 has no body"
def fetch_kept(session, url, kept):
    headers = {}
    if url in kept:
        headers["If-None-Match"] = kept[url][0]
    response = session.get(url, headers=headers)
    response.raise_for_status()
    value = response.json()
    kept[url] = (response.headers["ETag"], value)
    return value
