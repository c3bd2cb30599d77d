# right: two ways to ask
def fetch_kept(session, url, kept):
    if url not in kept:
        response = session.get(url)
    else:
        etag, value = kept[url]
        response = session.get(url, headers={"If-None-Match": etag})
        if response.status_code == 304:
            return value
    response.raise_for_status()
    data = response.json()
    kept[url] = (response.headers["etag"], data)
    return data
