# wrong OR1: forgets the statement for the vacancies; card: "the statement for the vacancies counts, too"
sent_counts = {'a': 1, 'b': 4, 'c': 10, 'd': 2, 'e': 1, 'f': 15, 'g': 5, 'h': 6, 'i': 2}
