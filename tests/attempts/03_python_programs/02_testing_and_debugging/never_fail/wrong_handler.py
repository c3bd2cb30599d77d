# wrong PY10: an AssertionError passes `except Exception`; card: "the AssertionError is an Exception"
never_fail = "bdf"
