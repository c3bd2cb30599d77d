# wrong: believes that a restart keeps the names; card: "A restart empties the kernel"
out_of_order = {"a": 20000, "b": 10000, "c": 10000, "d": 40, "e": 7, "f": 4, "g": 4, "h": 7}
