# right: update_wrapper behind the def
from functools import update_wrapper


def announced(function):
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return update_wrapper(wrapper, function)
