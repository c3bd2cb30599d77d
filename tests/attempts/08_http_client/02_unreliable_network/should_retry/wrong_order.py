# wrong: asks for the families first, ConnectTimeout is among them; card: "The site was never reached"
def should_retry(method, status, error):
    repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
    if isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        return repeatable
    if isinstance(error, requests.ConnectTimeout):
        return True
    return status == 429 or (repeatable and status in (500, 502, 503, 504))
