# wrong: in e to h the loop always comes to the last number; card: "`break` leaves the loop"
printed = {"a": 6, "b": 5, "c": 3, "d": 90, "e": 1, "f": 11, "g": 13, "h": 80}
