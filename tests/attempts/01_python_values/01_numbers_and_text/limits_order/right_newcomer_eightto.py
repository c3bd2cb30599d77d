# right: wide one last for from (one line added: the task was named line_order then)
line_order = [5, 4, 7, 1, 8, 6]
...
limits_order = line_order
