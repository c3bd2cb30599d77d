# wrong OR1: one statement for each vacancy that names an employer; card: "ten vacancies share four employers"
sent_counts = {
    "a": 1,
    "b": 11,
    "c": 11,
    "d": 2,
    "e": 1,
    "f": 21,
    "g": 5,
    "h": 12,
    "i": 2,
}
