# wrong PY8: a best of 0 never loses to a pay of 0; card: "PY8: a pay of 0 is a pay"
line_order = [6, 4, 2, 1, 8, 7, 3]
