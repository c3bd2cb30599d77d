# wrong ME2: newcomer: seconds since then only rise; card: "can it fall while the program runs?"
kinds = {'a': 'counter', 'b': 'gauge', 'c': 'histogram', 'd': 'counter', 'e': 'gauge', 'f': 'histogram', 'g': 'counter', 'h': 'gauge', 'i': 'histogram', 'j': 'counter', 'k': 'counter', 'l': 'gauge', 'm': 3, 'n': 1, 'o': 2, 'p': 3}
