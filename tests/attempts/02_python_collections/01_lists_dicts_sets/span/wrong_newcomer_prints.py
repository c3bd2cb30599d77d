# wrong PY1: shows both pays in place of handing them back; card: "PY1: `print` shows a value on the screen"
def span(pays):
    stated = []
    for pay in pays:
        if pay is not None:
            stated.append(pay)
    stated = sorted(stated)
    if stated == []:
        print((None, None))
    else:
        print((stated[0], stated[-1]))
