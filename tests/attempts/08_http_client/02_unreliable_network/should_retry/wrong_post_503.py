# wrong HT3: a POST goes again after a 5xx; card: "nobody knows whether the POST was carried out"
def should_retry(method, status, error):
    repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
    if isinstance(error, requests.ConnectTimeout):
        return True
    if isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        return repeatable
    return status in (429, 500, 502, 503, 504)
