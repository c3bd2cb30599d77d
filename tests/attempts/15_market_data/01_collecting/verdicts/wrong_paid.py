# wrong ST2: offers read as pay; card: "nobody's payslip"
verdicts = {'a': 'offer', 'b': 'offer', 'c': 'offer', 'd': 'repository', 'e': 'answer', 'f': 'yes', 'g': 'yes', 'h': 'unit', 'i': 'gap', 'j': 'gap', 'k': 'yes'}
