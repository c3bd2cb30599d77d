# right: newcomer, filled in
kinds = {'a': 'counter', 'b': 'gauge', 'c': 'histogram', 'd': 'counter', 'e': 'gauge', 'f': 'histogram', 'g': 'counter', 'h': 'gauge', 'i': 'histogram', 'j': 'counter', 'k': 'gauge', 'l': 'gauge', 'm': 3, 'n': 1, 'o': 2, 'p': 3}
