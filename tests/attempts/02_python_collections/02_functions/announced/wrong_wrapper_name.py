# wrong: keeps the name of the wrapper; card: "The name is still the wrapper"
def announced(function):
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper
