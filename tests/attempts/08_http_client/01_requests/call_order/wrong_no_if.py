# wrong: an error without its if; card: "an indented line needs an `if` above it"
call_order = [4, 8, 6, 2, 3, 7, 1]
