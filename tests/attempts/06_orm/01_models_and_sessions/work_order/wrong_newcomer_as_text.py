# wrong: writes the order as a text; card: "in square brackets, with commas between"
work_order = "3724516"
