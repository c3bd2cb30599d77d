# wrong LG2: records of an unknown logger meet only the handler of root; card: "whose WARNING is its level, too"
reached = {1: 'A', 2: 'AB', 3: '', 4: 'C', 5: 'A', 6: '', 7: 'A', 8: '', 9: 'AB', 10: 'C', 11: 'C', 12: 'A'}
