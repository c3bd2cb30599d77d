# right: from two lists
verdicts = dict(zip("abcdefghijk", ["offer"] * 3 + ["repository", "answer", "yes", "pay", "unit", "gap", "gap", "yes"]))
