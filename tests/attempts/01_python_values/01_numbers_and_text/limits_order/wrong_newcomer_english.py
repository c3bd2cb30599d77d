# wrong: line 3 reads as from or to in the text (one line added: the task was named line_order then); card: "it says yes to everything"
line_order = [3, 4, 2, 6, 7, 1]
...
limits_order = line_order
