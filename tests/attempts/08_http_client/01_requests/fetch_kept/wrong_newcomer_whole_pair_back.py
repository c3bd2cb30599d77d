# wrong: what is kept is the value; card: "The whole pair came back"
def fetch_kept(session, url, kept):
    headers = {}
    if url in kept:
        headers["If-None-Match"] = kept[url][0]
    response = session.get(url, headers=headers)
    response.raise_for_status()
    if response.status_code == 200:
        kept[url] = (response.headers["ETag"], response.json())
    return kept[url]
