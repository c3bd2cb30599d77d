# wrong ME2: newcomer: what is counted is a counter; card: "can it fall while the program runs?"
kinds = {'a': 'counter', 'b': 'gauge', 'c': 'histogram', 'd': 'counter', 'e': 'gauge', 'f': 'histogram', 'g': 'counter', 'h': 'counter', 'i': 'histogram', 'j': 'counter', 'k': 'gauge', 'l': 'gauge', 'm': 3, 'n': 1, 'o': 2, 'p': 3}
