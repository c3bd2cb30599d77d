# wrong HT1: nothing found is never a 200, so seven rows; card: "six rows break a promise"
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 6: "null", 7: "replace", 9: "status", 10: "repeat"}
