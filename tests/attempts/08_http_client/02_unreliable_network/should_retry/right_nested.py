# right: errors in one branch, statuses in the other
def should_retry(method, status, error):
    harmless = method in {"GET", "HEAD", "PUT", "DELETE"}
    if error is None:
        if status == 429:
            return True
        if status in {500, 502, 503, 504} and harmless:
            return True
        return False
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return True
    for family in (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
        if isinstance(error, family) and harmless:
            return True
    return False
