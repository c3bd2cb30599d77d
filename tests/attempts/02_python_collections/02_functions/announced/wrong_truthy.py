# wrong PY8: an empty value becomes None; card: "PY8: an empty value is a value"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        value = function(*args, **kwargs)
        if value:
            return value

    return wrapper
