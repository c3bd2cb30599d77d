# wrong: forgets the line that says something twice; card: "Line 8"
anomalies = {'a': [2, 5], 'b': [1, 3, 6], 'c': [4, 7], 'd': [3, 8], 'e': [1, 2, 5, 6, 7, 8], 'f': [3, 5, 6], 'g': ['employer', 'city']}
