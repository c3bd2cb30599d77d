# wrong: line texts instead of numbers; card: "line numbers from 1 to 8"
line_order = ["5", "4", "2", "6", "7", "1"]
