# wrong: range(5, 6) taken for empty; card: "its assert runs once"
never_fail = "bcdef"
