# wrong HT4: 501 and 505 go again as well; card: "this status will be the same next time"
def should_retry(method, status, error):
    repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
    if isinstance(error, requests.ConnectTimeout) or status == 429:
        return True
    if error is not None:
        return repeatable and isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError))
    return repeatable and status >= 500
