# wrong OR1: an option does nothing until the list is read; card: "select-in asks before anybody reads"
sent_counts = {
    "a": 1,
    "b": 5,
    "c": 11,
    "d": 2,
    "e": 1,
    "f": 15,
    "g": 5,
    "h": 6,
    "i": 1,
}
