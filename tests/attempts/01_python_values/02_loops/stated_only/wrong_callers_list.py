# wrong PY7: walks a copy and empties the caller's list; card: "it belongs to the caller"
def stated_only(pays):
    for pay in pays[:]:
        if pay is None:
            pays.remove(pay)
    return pays
