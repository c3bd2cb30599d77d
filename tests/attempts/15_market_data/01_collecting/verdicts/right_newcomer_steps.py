# right: filled letter by letter
verdicts = {}
for letter in "abc":
    verdicts[letter] = "offer"
verdicts["d"] = "repository"
verdicts["e"] = "answer"
verdicts["f"] = verdicts["k"] = "yes"
verdicts["g"] = "pay"
verdicts["h"] = "unit"
verdicts["i"] = verdicts["j"] = "gap"
