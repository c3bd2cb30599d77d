# wrong PY7: as given, one of two gaps side by side stays; card: "PY7: a list must not change while a loop walks it"
def stated_only(pays):
    for pay in pays:
        if pay is None:
            pays.remove(pay)
    return pays
