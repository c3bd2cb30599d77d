# wrong: adds one None at the end however many there were; card: "Several zeros and gaps"
def cheapest_first(pays):
    stated = sorted(pay for pay in pays if pay is not None)
    if None in pays:
        stated.append(None)
    return stated
