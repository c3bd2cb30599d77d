# right: same, in a loop over pairs
verdicts = dict(zip("abcdefghijkl", "UNKNOWN TRUE UNKNOWN TRUE FALSE UNKNOWN UNKNOWN FALSE UNKNOWN FALSE TRUE TRUE".split()))
