# wrong HT1: the body is needed before anything; card: "HT1: the body was parsed before the status"
call_order = [4, 8, 3, 2, 6, 7, 1]
