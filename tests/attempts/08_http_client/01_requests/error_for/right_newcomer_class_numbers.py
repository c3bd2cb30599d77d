# right: each class knows its statuses
class SiteError(Exception):
    statuses = []

    def __init__(self, status):
        self.status = status

    def __str__(self):
        return f"status {self.status}"


class BadRequest(SiteError):
    statuses = [400]


class NotAllowed(SiteError):
    statuses = [401, 403]


class NotFound(SiteError):
    statuses = [404]


class Conflict(SiteError):
    statuses = [409]


class Invalid(SiteError):
    statuses = [422]


class TooManyRequests(SiteError):
    statuses = [429]


class ServerTrouble(SiteError):
    statuses = range(500, 600)


def error_for(status):
    for kind in (BadRequest, NotAllowed, NotFound, Conflict, Invalid, TooManyRequests, ServerTrouble):
        if status in kind.statuses:
            return kind(status)
    if status in range(400, 500):
        return SiteError(status)


save_cell("errors.py")
