# right: worked out from two lists
first = [100, None, 0, 200, None]
stated = [pay for pay in first if pay is not None]
second = [90, None, 30, None, None, 0]
known = [pay for pay in second if pay is not None]
counted = {
    "a": len(first),
    "b": len(stated),
    "c": sum(stated) / len(stated),
    "d": sum(stated) / len(first),
    "e": 2,
    "f": 50.0,
    "g": len(second) - len(known),
    "h": sum(known) / len(known),
    "i": sum(known) / len(second),
    "j": None,
    "k": 0,
    "l": 5,
}
