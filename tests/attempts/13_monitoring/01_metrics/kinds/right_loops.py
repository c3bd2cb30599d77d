# right: filled by loops
kinds = {"m": 3, "n": 1, "o": 2, "p": 3}
for letter in "adgj":
    kinds[letter] = "counter"
for letter in "behkl":
    kinds[letter] = "gauge"
for letter in "cfi":
    kinds[letter] = "histogram"
