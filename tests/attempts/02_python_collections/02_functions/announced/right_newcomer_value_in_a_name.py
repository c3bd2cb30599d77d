# right: plus between texts, the value in a name
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling " + function.__name__)
        value = function(*args, **kwargs)
        return value
    return wrapper
