# wrong: the text comes of itself; card: "The text goes to `super().__init__`"
class SiteError(Exception):
    def __init__(self, status):
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



def error_for(status):
    kinds = {400: BadRequest, 401: NotAllowed, 403: NotAllowed, 404: NotFound, 409: Conflict, 422: Invalid, 429: TooManyRequests}
    if status < 400:
        return None
    if status >= 500:
        return ServerTrouble(status)
    return kinds.get(status, SiteError)(status)


save_cell("errors.py")
