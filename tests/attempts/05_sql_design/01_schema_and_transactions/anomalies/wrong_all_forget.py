# wrong: each deletion loses an employer; card: "survives the loss of one"
anomalies = {'a': [2, 5], 'b': [1, 3, 6, 8], 'c': [1, 2, 3, 4, 5, 6, 7, 8], 'd': [3, 8], 'e': [1, 2, 5, 6, 7, 8], 'f': [3, 5, 6], 'g': ['employer', 'city']}
