# right: a comprehension, then min and max
def span(pays):
    stated = [pay for pay in pays if pay is not None]
    return (min(stated), max(stated)) if stated else (None, None)
