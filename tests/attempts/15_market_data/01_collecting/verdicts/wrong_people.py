# wrong ST2: rows for people; card: "one offer may seek three people"
verdicts = {'a': 'person', 'b': 'offer', 'c': 'offer', 'd': 'repository', 'e': 'answer', 'f': 'yes', 'g': 'pay', 'h': 'unit', 'i': 'gap', 'j': 'gap', 'k': 'yes'}
