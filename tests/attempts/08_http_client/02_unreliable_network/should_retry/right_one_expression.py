# right: never done, or a passing trouble of an idempotent method
def should_retry(method, status, error):
    never_done = status == 429 or isinstance(error, requests.ConnectTimeout)
    passing = status in [500, 502, 503, 504] or isinstance(error, (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError))
    return never_done or (passing and method not in ("POST", "PATCH") and method in "GET HEAD PUT DELETE".split())
