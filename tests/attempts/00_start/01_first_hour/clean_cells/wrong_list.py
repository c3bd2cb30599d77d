# wrong: run numbers instead of lines; card: "one text between three double quotes"
clean_cells = [1, 4, 5, 6]
