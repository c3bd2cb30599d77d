# wrong: all questions first, then the answers (one line added: the task was named line_order then); card: "needs its indented answer"
line_order = [5, 2, 7, 4, 6, 1]
...
limits_order = line_order
