# right: an `if` a status
class SiteError(Exception):
    def __init__(self, status):
        self.status = status
        super().__init__("status " + str(status))


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


def error_for(status):
    if status < 400:
        return None
    if status == 400:
        return BadRequest(status)
    if status == 401:
        return NotAllowed(status)
    if status == 403:
        return NotAllowed(status)
    if status == 404:
        return NotFound(status)
    if status == 409:
        return Conflict(status)
    if status == 422:
        return Invalid(status)
    if status == 429:
        return TooManyRequests(status)
    if status >= 500:
        return ServerTrouble(status)
    return SiteError(status)


save_cell("errors.py")
