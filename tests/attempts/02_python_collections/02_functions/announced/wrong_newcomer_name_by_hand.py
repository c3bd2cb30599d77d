# wrong: the name by hand is enough; card: "Name and docstring are the function's own"
from functools import wraps


def announced(function):
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)
    wrapper.__name__ = function.__name__
    return wrapper
