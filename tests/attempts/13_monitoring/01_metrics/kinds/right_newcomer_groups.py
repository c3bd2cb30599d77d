# right: newcomer, a group at a time
kinds = {}
for letter in "adgj":
    kinds[letter] = "counter"
for letter in "behkl":
    kinds[letter] = "gauge"
for letter in "cfi":
    kinds[letter] = "histogram"
kinds.update(m=3, n=1, o=2, p=3)
