# right: status and error apart
def should_retry(method, status, error):
    safe = method in {"GET", "HEAD", "PUT", "DELETE"}
    if error is None:
        return status == 429 or (safe and status in {500, 502, 503, 504})
    if isinstance(error, requests.ConnectTimeout):
        return True
    return safe and isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError))
