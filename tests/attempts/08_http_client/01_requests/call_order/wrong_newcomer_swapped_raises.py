# wrong: both raises fit both ifs; card: "each `if` stands above the error that belongs to it"
call_order = [4, 8, 2, 1, 3, 7, 6]
