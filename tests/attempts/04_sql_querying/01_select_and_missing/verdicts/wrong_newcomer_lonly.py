# wrong: NOT of a bracket with an UNKNOWN inside stays UNKNOWN; a column equals itself; card: "does not even equal itself"
verdicts = {
    "a": 'UNKNOWN',
    "b": 'TRUE',
    "c": 'UNKNOWN',
    "d": 'TRUE',
    "e": 'FALSE',
    "f": 'UNKNOWN',
    "g": 'UNKNOWN',
    "h": 'FALSE',
    "i": 'TRUE',
    "j": 'FALSE',
    "k": 'TRUE',
    "l": 'UNKNOWN',
}
verdicts
