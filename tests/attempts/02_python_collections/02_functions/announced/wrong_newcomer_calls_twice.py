# wrong: calls once to run, once to return; card: "ran more than once for one call"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        function(*args, **kwargs)
        return function(*args, **kwargs)
    return wrapper
