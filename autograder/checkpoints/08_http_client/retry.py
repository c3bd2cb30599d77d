from email.utils import parsedate_to_datetime
import requests


def should_retry(method, status, error):
    repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
    if isinstance(error, requests.ConnectTimeout):
        return True
    if isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        return repeatable
    if status == 429:
        return True
    return repeatable and status in (500, 502, 503, 504)


def wait_from(headers, now):
    text = headers.get("Retry-After")
    if text is None:
        return None
    if text.isdigit():
        return int(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0, until.timestamp() - now)
