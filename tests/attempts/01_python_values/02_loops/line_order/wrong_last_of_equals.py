# wrong: >= lets the last of several equal pays win; card: "lets an equal pay replace the first one"
line_order = [6, 9, 2, 1, 5, 7, 3]
