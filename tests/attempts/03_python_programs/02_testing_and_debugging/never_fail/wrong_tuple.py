# wrong: a tuple is not seen; card: "the brackets make a tuple of two"
never_fail = "cdf"
