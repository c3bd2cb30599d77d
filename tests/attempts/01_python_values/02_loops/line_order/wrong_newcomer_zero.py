# wrong: best starts at 0, as in the example above; card: "PY8: a pay of 0 is a pay"
line_order = [6, 4, 2, 1, 8, 3, 7]
