# wrong PY1: prints the list and returns nothing; card: "`print` shows a value on the screen"
def cheapest_first(pays):
    stated = sorted(pay for pay in pays if pay is not None)
    print(stated + [None] * (len(pays) - len(stated)))
