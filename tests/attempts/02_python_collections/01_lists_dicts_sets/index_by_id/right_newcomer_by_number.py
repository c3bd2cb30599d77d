# right: walks by number, with a set of what was reported
def index_by_id(rows):
    index = {}
    repeats = []
    reported = set()
    n = 0
    while n < len(rows):
        number = rows[n]["id"]
        if number not in index:
            index[number] = rows[n]
        elif number not in reported:
            reported.add(number)
            repeats.append(number)
        n = n + 1
    return index, repeats
