# wrong: the last question may be line 3, it is what is left (one line added: the task was named line_order then); card: "it says yes to everything"
line_order = [5, 4, 2, 6, 3, 1]
...
limits_order = line_order
