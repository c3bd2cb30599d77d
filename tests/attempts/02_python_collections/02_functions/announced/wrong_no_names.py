# wrong: no named arguments; card: "did not get through"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args):
        print("calling", function.__name__)
        return function(*args)

    return wrapper
