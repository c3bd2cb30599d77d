# wrong PY3: the count grows after the question, so the place is one behind; card: "PY3: the count runs one behind"
line_order = [6, 9, 2, 8, 7, 3, 1]
