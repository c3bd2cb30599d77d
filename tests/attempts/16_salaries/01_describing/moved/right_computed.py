# right: worked out by Python
first, second = sorted([90, 100, 110, 120, 130, 650]), sorted([60, 60, 80, 100, 200, 700])
twice = sorted([60, 60, 80, 100, 200, 700, 700])
middle = (first[2] + first[3]) / 2
moved = {
    "a": sum(first) / 6, "b": middle, "c": sum(first[1:-1]) / 4, "d": middle,
    "e": sum(second) / 6, "f": (second[2] + second[3]) / 2, "g": sum(second[1:-1]) / 4,
    "h": (60 + 60 + 80 + 100 + 200 + 7000) / 6, "i": sum(twice[1:-1]) / 5,
}
