# wrong: writing to a selection reaches back; card: "copy-on-write"
predicted = {
    "a": "float64",  # dtype of t["low"]
    "b": 1,  # missing values in t["high"]
    "c": "Int64",  # dtype of u["low"]
    "d": 2,  # rows of v
    "e": 0,  # missing values in u["high"], after step 4
    "f": "float64",  # dtype of w["rank"]
    "g": "object",  # dtype of x["gross"]
    "h": "boolean",  # dtype of y["gross"]
    "i": 1,  # rows of z
    "j": 0,  # missing values in y["low"], after step 4
    "k": 0,  # missing values in more
    "l": 40,  # y["low"].mean()
}
