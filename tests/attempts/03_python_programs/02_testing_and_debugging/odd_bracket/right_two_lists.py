# right: signs and places in two lists, an if for each pair
def odd_bracket(text):
    signs = []
    places = []
    for place in range(len(text)):
        sign = text[place]
        if sign == "(" or sign == "[" or sign == "{":
            signs.append(sign)
            places.append(place)
        elif sign == ")" or sign == "]" or sign == "}":
            if len(signs) == 0:
                return place
            last = signs.pop()
            places.pop()
            if last + sign not in ("()", "[]", "{}"):
                return place
    if len(places) > 0:
        return places[-1]
    return None
