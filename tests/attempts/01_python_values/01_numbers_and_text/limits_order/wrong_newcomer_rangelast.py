# wrong: simple cases first, both at the end (one line added: the task was named line_order then); card: "the narrowest question goes on top"
line_order = [2, 6, 7, 1, 5, 4]
...
limits_order = line_order
