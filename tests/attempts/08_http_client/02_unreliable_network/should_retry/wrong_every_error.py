# wrong HT4: everything that is not 2xx goes again; card: "404 stays 404"
def should_retry(method, status, error):
    if method in ("POST", "PATCH"):
        return status == 429 or isinstance(error, requests.ConnectTimeout)
    return error is not None or status >= 400
