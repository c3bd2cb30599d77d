# wrong: NULL behaves like None in Python: equal to itself, unequal to all else; card: "`= NULL` is UNKNOWN even for a missing amount; `IS NULL` is what says TRUE"
verdicts = {
    "a": 'TRUE',
    "b": 'TRUE',
    "c": 'TRUE',
    "d": 'TRUE',
    "e": 'FALSE',
    "f": 'TRUE',
    "g": 'TRUE',
    "h": 'FALSE',
    "i": 'TRUE',
    "j": 'FALSE',
    "k": 'TRUE',
    "l": 'TRUE',
}
verdicts
