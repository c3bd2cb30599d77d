# wrong LG2: a logger without a level lets everything pass; card: "takes that of `board`"
reached = {1: "A", 2: "AB", 3: "", 4: "C", 5: "A", 6: "", 7: "A", 8: "A", 9: "AB", 10: "C", 11: "C", 12: "A"}
