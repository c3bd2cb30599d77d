# wrong: lists the tests that can fail; card: "6 fails the test"
never_fail = "ae"
