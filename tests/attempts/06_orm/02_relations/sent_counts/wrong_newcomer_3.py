# wrong: joined loading asks a second time; card: "Joined loading asks once"
sent_counts = {
    "a": 1,
    "b": 5,
    "c": 11,
    "d": 2,
    "e": 2,
    "f": 15,
    "g": 5,
    "h": 6,
    "i": 2,
}
