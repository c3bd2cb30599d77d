# wrong: each pair once; card: "`pair_looks` looks at every row, itself and the earlier ones too"
growth = {"a": 435, "b": 30, "c": 9, "d": 3, "e": 199990000, "f": 100, "g": 10, "h": 10000000, "i": 20500}
