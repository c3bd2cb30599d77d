# wrong: children of Exception; card: "`SiteError` is the parent of all others"
class SiteError(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class BadRequest(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class NotAllowed(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class NotFound(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class Conflict(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class Invalid(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class TooManyRequests(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class ServerTrouble(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


TABLE = {400: BadRequest, 401: NotAllowed, 403: NotAllowed, 404: NotFound, 409: Conflict, 422: Invalid, 429: TooManyRequests}


def error_for(status):
    if status < 400:
        return None
    if status >= 500:
        return ServerTrouble(status)
    return TABLE.get(status, SiteError)(status)


save_cell("errors.py")
