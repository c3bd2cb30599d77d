# wrong: calls the function twice; card: "The function ran more than once"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        if function(*args, **kwargs) is None:
            return None
        return function(*args, **kwargs)

    return wrapper
