# wrong: a bare comparison is taken for a test; card: "there is no `assert`"
never_fail = "bcd"
