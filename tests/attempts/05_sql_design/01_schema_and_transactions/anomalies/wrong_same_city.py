# wrong: two employers in one city disagree; card: "Two employers may share a city"
anomalies = {'a': [2, 7], 'b': [1, 3, 6, 8], 'c': [4, 7], 'd': [3, 8], 'e': [1, 2, 5, 6, 7, 8], 'f': [3, 5, 6], 'g': ['employer', 'city']}
