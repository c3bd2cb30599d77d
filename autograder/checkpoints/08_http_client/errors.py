class SiteError(Exception):
    """A site refused; `status` says how."""

    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class BadRequest(SiteError):
    pass


class NotAllowed(SiteError):
    pass


class NotFound(SiteError):
    pass


class Conflict(SiteError):
    pass


class Invalid(SiteError):
    pass


class TooManyRequests(SiteError):
    pass


class ServerTrouble(SiteError):
    pass


NAMED = {400: BadRequest, 401: NotAllowed, 403: NotAllowed, 404: NotFound, 409: Conflict, 422: Invalid, 429: TooManyRequests}


def error_for(status):
    if status < 400:
        return None
    if status >= 500:
        return ServerTrouble(status)
    return NAMED.get(status, SiteError)(status)
