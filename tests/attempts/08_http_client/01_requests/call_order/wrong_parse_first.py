# wrong HT1: parsed before the status is read; card: "HT1: the body was parsed before the status"
call_order = [4, 8, 3, 2, 6, 7, 1]
