# wrong PY10: catches what the function raises; card: "PY10: the exception was swallowed"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        try:
            return function(*args, **kwargs)
        except Exception:
            return None

    return wrapper
