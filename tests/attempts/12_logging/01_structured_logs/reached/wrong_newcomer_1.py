# wrong LG2: a logger without a level takes root's, and root lets INFO pass; card: "INFO of `board` decides at the first gate"
reached = {1: "A", 2: "AB", 3: "", 4: "C", 5: "A", 6: "", 7: "", 8: "", 9: "AB", 10: "C", 11: "C", 12: "A"}
