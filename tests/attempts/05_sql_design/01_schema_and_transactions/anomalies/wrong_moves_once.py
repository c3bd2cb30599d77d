# wrong: the city stands in one place; card: "a change in one alone"
anomalies = {'a': [2, 5], 'b': [1], 'c': [4, 7], 'd': [3, 8], 'e': [1, 2, 5, 6, 7, 8], 'f': [3, 5, 6], 'g': ['employer', 'city']}
