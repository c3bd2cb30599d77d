# wrong: after a restart the old value is still known; card: "A restart empties the kernel"
out_of_order = {"a": 20000, "b": 10000, "c": 10000, "d": 40, "e": 7, "f": 4, "g": 4, "h": 7}
