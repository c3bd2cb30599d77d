# wrong: sent before it is built; card: "before any line has set it"
call_order = [8, 4, 2, 6, 3, 7, 1]
