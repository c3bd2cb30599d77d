# wrong: a gap leaves whole numbers whole; card: "plain whole numbers have no place"
predicted = {
    "a": "int64",  # dtype of t["low"]
    "b": 1,  # missing values in t["high"]
    "c": "Int64",  # dtype of u["low"]
    "d": 2,  # rows of v
    "e": 1,  # missing values in u["high"], after step 4
    "f": "int64",  # dtype of w["rank"]
    "g": "bool",  # dtype of x["gross"]
    "h": "boolean",  # dtype of y["gross"]
    "i": 1,  # rows of z
    "j": 1,  # missing values in y["low"], after step 4
    "k": 1,  # missing values in more
    "l": 40,  # y["low"].mean()
}
