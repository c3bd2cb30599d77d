# wrong HT4: 501 lies between 500 and 504; card: "this status will be the same next time"
def should_retry(method, status, error):
    safe = method in ("GET", "HEAD", "PUT", "DELETE")
    if status is not None:
        if status == 429:
            return True
        return safe and 500 <= status <= 504
    if isinstance(error, requests.ConnectTimeout):
        return True
    return safe and isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError))
