# wrong: the numbers as one text; card: "write line numbers from 1 to 9 in square brackets, with commas between"
line_order = "6 9 2 1 8 3 7"
