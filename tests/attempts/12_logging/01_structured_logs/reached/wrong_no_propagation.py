# wrong LG2: each record ends at its own handlers; card: "LG2: a record goes on to the handlers above"
reached = {1: 'A', 2: 'B', 3: '', 4: 'C', 5: 'A', 6: '', 7: 'A', 8: '', 9: 'B', 10: 'C', 11: 'C', 12: ''}
