# wrong: counted lines from zero (one line added: the task was named line_order then); card: "line numbers from 1 to 8"
line_order = [4, 3, 1, 5, 6, 0]
...
limits_order = line_order
