# wrong: overlooks the last line of its kind; card: "Old Lantern"
anomalies = {'a': [2, 5], 'b': [1, 3, 6, 8], 'c': [4], 'd': [3, 8], 'e': [1, 2, 5, 6, 7, 8], 'f': [3, 5, 6], 'g': ['employer', 'city']}
