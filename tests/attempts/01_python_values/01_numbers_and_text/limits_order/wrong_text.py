# wrong: line texts instead of numbers; card: "line numbers from 1 to 8"
limits_order = ["5", "4", "2", "6", "7", "1"]
