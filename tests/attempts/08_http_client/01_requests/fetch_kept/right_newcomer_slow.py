# right: raises by hand
def fetch_kept(session, url, kept):
    my_headers = {}
    if url in kept:
        pair = kept[url]
        my_headers["If-None-Match"] = pair[0]
    response = session.get(url, headers=my_headers)
    if response.status_code == 304:
        pair = kept[url]
        return pair[1]
    if response.status_code >= 400:
        raise requests.HTTPError(str(response.status_code))
    value = response.json()
    etag = response.headers["ETag"]
    kept[url] = (etag, value)
    return value
