# right: cuts the front off the rest until the rest is empty
def pages(items, size):
    result = []
    rest = items
    while rest != []:
        result.append(rest[:size])
        rest = rest[size:]
    return result
