# wrong: believes what it keeps and never asks; card: "one request a call"
def fetch_kept(session, url, kept):
    if url in kept:
        return kept[url][1]
    response = session.get(url)
    response.raise_for_status()
    kept[url] = (response.headers["ETag"], response.json())
    return kept[url][1]
