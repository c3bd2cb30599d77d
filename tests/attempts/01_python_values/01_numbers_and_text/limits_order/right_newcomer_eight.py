# right: last question may be the wide one, from is gone already (one line added: the task was named line_order then)
line_order = [5, 4, 2, 6, 8, 1]
...
limits_order = line_order
