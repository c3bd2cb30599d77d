# wrong HT1: an error is what says so; card: "HT1: the word `errors` in a text decides nothing"
call_order = [4, 8, 5, 6, 3, 7, 1]
