# wrong: a join chooses Int64 by itself; card: "`ranks` had plain whole numbers"
predicted = {
    "a": "float64",  # dtype of t["low"]
    "b": 1,  # missing values in t["high"]
    "c": "Int64",  # dtype of u["low"]
    "d": 2,  # rows of v
    "e": 1,  # missing values in u["high"], after step 4
    "f": "Int64",  # dtype of w["rank"]
    "g": "object",  # dtype of x["gross"]
    "h": "boolean",  # dtype of y["gross"]
    "i": 2,  # rows of z
    "j": 1,  # missing values in y["low"], after step 4
    "k": 1,  # missing values in more
    "l": 40,  # y["low"].mean()
}
