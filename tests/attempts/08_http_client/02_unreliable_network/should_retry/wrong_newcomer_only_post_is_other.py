# wrong HT3: others means POST; card: "not POST alone"
def should_retry(method, status, error):
    if status == 429:
        return True
    if isinstance(error, requests.ConnectTimeout):
        return True
    if method == "POST":
        return False
    if status in (500, 502, 503, 504):
        return True
    return isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError))
