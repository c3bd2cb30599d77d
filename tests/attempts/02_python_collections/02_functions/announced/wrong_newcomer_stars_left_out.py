# wrong: the call needs no stars; card: "stars included"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(args, kwargs)
    return wrapper
