# wrong ME2: newcomer: a size goes up and down; card: "Each event has a size"
kinds = {'a': 'counter', 'b': 'gauge', 'c': 'histogram', 'd': 'counter', 'e': 'gauge', 'f': 'histogram', 'g': 'counter', 'h': 'gauge', 'i': 'gauge', 'j': 'counter', 'k': 'gauge', 'l': 'gauge', 'm': 3, 'n': 1, 'o': 2, 'p': 3}
