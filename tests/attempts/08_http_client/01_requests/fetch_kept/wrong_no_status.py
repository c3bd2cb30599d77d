# wrong HT1: a refusal is kept as a value; card: "HT1: 404 has a JSON body"
def fetch_kept(session, url, kept):
    headers = {}
    if url in kept:
        headers["If-None-Match"] = kept[url][0]
    response = session.get(url, headers=headers)
    if response.status_code == 304:
        return kept[url][1]
    value = response.json()
    if "ETag" in response.headers:
        kept[url] = (response.headers["ETag"], value)
    return value
