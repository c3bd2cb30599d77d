# wrong: the letters of those that can fail; card: "6 fails the test"
never_fail = "ae"
