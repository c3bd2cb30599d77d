# wrong SQ1: even IS NULL cannot know; card: "never says UNKNOWN"
verdicts = {
    "a": "UNKNOWN",
    "b": "UNKNOWN",
    "c": "UNKNOWN",
    "d": "TRUE",
    "e": "FALSE",
    "f": "UNKNOWN",
    "g": "UNKNOWN",
    "h": "UNKNOWN",
    "i": "UNKNOWN",
    "j": "FALSE",
    "k": "TRUE",
    "l": "TRUE",
}
