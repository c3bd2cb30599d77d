# right: a header of None is not sent
def fetch_kept(session, url, kept):
    etag, value = kept.get(url, (None, None))
    response = session.get(url, headers={"If-None-Match": etag})
    response.raise_for_status()
    if response.status_code == 200:
        value = response.json()
        kept.update({url: (response.headers.get("etag"), value)})
    return value
