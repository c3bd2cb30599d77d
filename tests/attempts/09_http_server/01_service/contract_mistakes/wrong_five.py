# wrong HT10: finds five; card: "six rows break a promise"
contract_mistakes = {3: "status", 4: "status", 6: "null", 7: "replace", 10: "repeat"}
