# right: other names, a branch for no named arguments
from functools import wraps


def announced(function):
    name = function.__name__

    @wraps(function)
    def inner(*places, **names):
        print("calling", name)
        if len(names) == 0:
            return function(*places)
        else:
            return function(*places, **names)

    return inner
