# wrong: 0 is a gap as well; card: "0 is no gap"
verdicts = {
    "a": 'UNKNOWN',
    "b": 'TRUE',
    "c": 'UNKNOWN',
    "d": 'UNKNOWN',
    "e": 'UNKNOWN',
    "f": 'FALSE',
    "g": 'UNKNOWN',
    "h": 'FALSE',
    "i": 'UNKNOWN',
    "j": 'FALSE',
    "k": 'TRUE',
    "l": 'TRUE',
}
verdicts
