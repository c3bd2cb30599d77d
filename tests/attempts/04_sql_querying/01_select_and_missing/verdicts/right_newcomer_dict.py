# right: filled by loops over the letters of each verdict
verdicts = {}
for letter in "bdkl":
    verdicts[letter] = "TRUE"
for letter in "ehj":
    verdicts[letter] = "FALSE"
for letter in "acfgi":
    verdicts[letter] = "UNKNOWN"
