# wrong: @wraps needs no brackets; card: "it needs the function in brackets"
from functools import wraps


def announced(function):
    @wraps
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)
    return wrapper
