# wrong PY1: everything but the return; card: "PY1: the value is lost on its way"
from functools import wraps


def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        function(*args, **kwargs)

    return wrapper
