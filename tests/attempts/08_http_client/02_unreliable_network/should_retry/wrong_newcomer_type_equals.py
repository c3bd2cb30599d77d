# wrong HT4: an error is its own class only; card: "which `isinstance` knows and `==` does not"
def should_retry(method, status, error):
    safe = method in ("GET", "HEAD", "PUT", "DELETE")
    if status == 429 or type(error) == requests.ConnectTimeout:
        return True
    if status in (500, 502, 503, 504):
        return safe
    if type(error) in (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
        return safe
    return False
