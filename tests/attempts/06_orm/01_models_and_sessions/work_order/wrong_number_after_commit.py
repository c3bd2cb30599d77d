# wrong: reads the emptied object; card: "reading its number asks the server again"
work_order = [3, 7, 2, 4, 1, 5, 6]
