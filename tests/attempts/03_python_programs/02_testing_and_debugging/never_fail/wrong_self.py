# wrong: compares with itself; card: "compares the function with itself"
never_fail = "bcf"
