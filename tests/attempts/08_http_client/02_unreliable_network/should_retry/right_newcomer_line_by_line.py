# right: every row an if
def should_retry(method, status, error):
    if method == "GET" or method == "HEAD" or method == "PUT" or method == "DELETE":
        may_repeat = True
    else:
        may_repeat = False

    if status is not None:
        if status == 429:
            return True
        elif status == 500 or status == 502 or status == 503 or status == 504:
            return may_repeat
        else:
            return False
    else:
        if isinstance(error, requests.ConnectTimeout):
            return True
        elif isinstance(error, requests.Timeout):
            return may_repeat
        elif isinstance(error, requests.ConnectionError):
            return may_repeat
        elif isinstance(error, requests.exceptions.ChunkedEncodingError):
            return may_repeat
        else:
            return False
