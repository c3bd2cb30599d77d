# right: two lists and a while
def odd_bracket(text):
    signs = []
    places = []
    i = 0
    while i < len(text):
        x = text[i]
        if x == "(" or x == "[" or x == "{":
            signs = signs + [x]
            places = places + [i]
        if x == ")" or x == "]" or x == "}":
            if len(signs) == 0:
                return i
            last = signs.pop()
            places.pop()
            good = False
            if last == "(" and x == ")":
                good = True
            if last == "[" and x == "]":
                good = True
            if last == "{" and x == "}":
                good = True
            if good == False:
                return i
        i = i + 1
    if len(places) == 0:
        return None
    else:
        return places[len(places) - 1]
