# wrong: keeps nothing; card: "Nothing is kept for the next time"
def fetch_kept(session, url, kept):
    headers = {}
    if url in kept:
        headers["If-None-Match"] = kept[url][0]
    response = session.get(url, headers=headers)
    response.raise_for_status()
    if response.status_code == 304:
        return kept[url][1]
    return response.json()
