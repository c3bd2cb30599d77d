# right: letter by letter, tuples made lists
handled = {}
for letter in ["a", "c", "g"]:
    handled[letter] = [None, 422]
for letter in ["b", "h"]:
    handled[letter] = [None, 405]
handled["d"] = ("search", 200)
handled["e"] = ("top", 200)
handled["f"] = ("by_name", 200)
handled = {letter: list(handled[letter]) for letter in "abcdefgh"}
