# wrong: absent ones are forgotten; card: "never becomes a row"
verdicts = {'a': 'offer', 'b': 'offer', 'c': 'offer', 'd': 'repository', 'e': 'answer', 'f': 'yes', 'g': 'pay', 'h': 'unit', 'i': 'yes', 'j': 'yes', 'k': 'yes'}
