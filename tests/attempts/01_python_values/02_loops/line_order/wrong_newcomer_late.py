# wrong: counting comes at the end of the pass; card: "PY3: the count runs one behind; in which line of a pass must it grow?"
line_order = [6, 9, 2, 8, 3, 7, 1]
