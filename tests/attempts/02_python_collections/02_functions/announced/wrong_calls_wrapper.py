# wrong: returns what the wrapper gives; card: "without brackets"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper()
