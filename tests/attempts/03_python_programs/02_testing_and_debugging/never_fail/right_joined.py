# right: joined from a list
letters = ["b", "c", "d", "f"]
never_fail = "".join(letters)
