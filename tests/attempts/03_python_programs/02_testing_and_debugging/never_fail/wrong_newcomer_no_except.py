# wrong: an AssertionError is taken for no Exception; card: "the AssertionError is an Exception"
never_fail = "bdf"
