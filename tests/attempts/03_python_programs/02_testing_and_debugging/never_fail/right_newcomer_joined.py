# right: joined letters
letters = []
for letter in "abcdef":
    if letter not in ("a", "e"):
        letters.append(letter)
never_fail = "".join(letters)
