# right: the learner lets Python answer
unpaid = 0
guess = {
    "a": 190000 // 100000, "b": 190000 % 100000, "c": -5 // 2, "d": 80000 <= 95000 < 95000, "e": None or 50000,
    "f": 0 and 50000, "g": -7 % 3, "h": unpaid or None, "i": unpaid is None, "j": 40000 and unpaid == 0,
}
