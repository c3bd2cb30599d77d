# wrong LG2: root's level is asked again on the way up; card: "root's level is asked when root is called"
reached = {1: "", 2: "AB", 3: "", 4: "C", 5: "A", 6: "", 7: "", 8: "", 9: "AB", 10: "C", 11: "C", 12: ""}
