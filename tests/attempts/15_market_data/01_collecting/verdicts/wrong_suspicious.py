# wrong: a plain count is doubted; card: "no more than the rows themselves"
verdicts = {'a': 'offer', 'b': 'offer', 'c': 'offer', 'd': 'repository', 'e': 'answer', 'f': 'gap', 'g': 'pay', 'h': 'unit', 'i': 'gap', 'j': 'gap', 'k': 'yes'}
