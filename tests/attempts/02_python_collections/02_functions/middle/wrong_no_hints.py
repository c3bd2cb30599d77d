# wrong: mends the fault without hints; card: "every argument and every result has a hint"
def stated(pays):
    return [pay for pay in pays if pay is not None]


def middle(low, high):
    if low is None or high is None:
        return None
    return (low + high) / 2


def label(title, city):
    if city is None:
        return title
    return title + ", " + city


def last_page(count, size=20):
    return (count + size - 1) // size
