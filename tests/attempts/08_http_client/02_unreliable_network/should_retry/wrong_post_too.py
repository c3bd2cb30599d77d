# wrong HT3: a POST goes again after silence; card: "a second POST stores a second one"
def should_retry(method, status, error):
    if isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        return True
    return status in (429, 500, 502, 503, 504)
