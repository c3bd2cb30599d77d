# right: a table in the function, the hundreds by //
class SiteError(Exception):
    def __init__(self, status):
        self.status = status

    def __str__(self):
        return "status " + str(self.status)


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
    table = {400: BadRequest, 401: NotAllowed, 403: NotAllowed, 404: NotFound, 409: Conflict, 422: Invalid, 429: TooManyRequests}
    kind = None
    if status in table:
        kind = table[status]
    elif status // 100 == 4:
        kind = SiteError
    elif status // 100 == 5:
        kind = ServerTrouble
    return kind and kind(status)


save_cell("errors.py")
