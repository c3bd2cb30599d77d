# wrong: a comparison with a gap is FALSE; card: "not FALSE: nobody knows"
verdicts = {
    "a": 'FALSE',
    "b": 'TRUE',
    "c": 'TRUE',
    "d": 'TRUE',
    "e": 'FALSE',
    "f": 'FALSE',
    "g": 'FALSE',
    "h": 'FALSE',
    "i": 'FALSE',
    "j": 'FALSE',
    "k": 'TRUE',
    "l": 'TRUE',
}
verdicts
