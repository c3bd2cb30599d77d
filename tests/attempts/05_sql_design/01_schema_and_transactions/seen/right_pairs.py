# right: made of pairs
seen = dict(zip("abcdefghij", (20, 25, 20, 21, 20, 21, 5, 4, 0, 1)))
