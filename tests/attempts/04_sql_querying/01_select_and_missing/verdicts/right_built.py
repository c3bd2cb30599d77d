# right: built from two texts, later completed
verdicts = dict(zip("abcdef", "UNKNOWN TRUE UNKNOWN TRUE FALSE UNKNOWN".split()))
verdicts.update(g="UNKNOWN", h="FALSE", i="UNKNOWN")
verdicts["j"] = "FALSE"
verdicts["k"] = verdicts["l"] = "TRUE"
