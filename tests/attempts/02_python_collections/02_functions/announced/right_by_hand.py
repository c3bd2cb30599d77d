# right: name and docstring copied by hand
def announced(f):
    def inside(*values, **named):
        print("calling " + f.__name__)
        return f(*values, **named)

    inside.__name__ = f.__name__
    inside.__doc__ = f.__doc__
    return inside
