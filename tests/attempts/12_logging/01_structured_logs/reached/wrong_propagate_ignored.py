# wrong: propagate=False stops nothing; card: "`propagate` is False: nothing goes on"
reached = {1: 'A', 2: 'AB', 3: '', 4: 'ABC', 5: 'A', 6: '', 7: 'A', 8: '', 9: 'AB', 10: 'ABC', 11: 'AC', 12: ''}
