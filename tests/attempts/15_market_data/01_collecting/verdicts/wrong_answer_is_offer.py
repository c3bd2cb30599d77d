# wrong ST2: an answer taken for an offer; card: "no firm offers anything"
verdicts = {'a': 'offer', 'b': 'offer', 'c': 'offer', 'd': 'repository', 'e': 'offer', 'f': 'yes', 'g': 'pay', 'h': 'unit', 'i': 'gap', 'j': 'gap', 'k': 'yes'}
