# wrong OR1: each vacancy in a list costs a statement; card: "one list for each employer"
sent_counts = {
    "a": 1,
    "b": 5,
    "c": 11,
    "d": 2,
    "e": 1,
    "f": 15,
    "g": 11,
    "h": 6,
    "i": 2,
}
