# right: another order
never_fail = "fdcb"
