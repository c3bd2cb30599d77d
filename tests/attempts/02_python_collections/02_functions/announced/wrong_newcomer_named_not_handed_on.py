# wrong: collected is handed on; card: "collected and not handed on"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args)
    return wrapper
