# wrong HT5: "500 to 599" are two statuses; card: "every status from 500 to 599 is the server's trouble"
class SiteError(Exception):
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



def error_for(status):
    kinds = {400: BadRequest, 401: NotAllowed, 403: NotAllowed, 404: NotFound, 409: Conflict, 422: Invalid, 429: TooManyRequests, 500: ServerTrouble, 599: ServerTrouble}
    if status >= 400:
        return kinds.get(status, SiteError)(status)


save_cell("errors.py")
