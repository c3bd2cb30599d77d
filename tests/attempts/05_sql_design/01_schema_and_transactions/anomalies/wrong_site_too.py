# wrong: the site is known in advance; card: "belong to a vacancy"
anomalies = {'a': [2, 5], 'b': [1, 3, 6, 8], 'c': [4, 7], 'd': [3, 8], 'e': [1, 2, 5, 6, 7, 8], 'f': [3, 5, 6], 'g': ['site', 'employer', 'city']}
