# wrong: prints nothing any more; card: "the name is printed once for each call"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper
