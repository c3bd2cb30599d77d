# right: the HTTPError by hand, get with a pair of None
def fetch_kept(session, url, kept):
    etag, value = kept.get(url, (None, None))
    response = session.get(url, headers={"If-None-Match": etag})
    if response.status_code >= 400:
        raise requests.HTTPError(f"status {response.status_code}")
    if response.status_code != 304:
        value = response.json()
        kept.update({url: (response.headers["ETag"], value)})
    return value
