# wrong HT1: an empty list should be a 404; card: "An empty list is an answer"
contract_mistakes = {1: "unsafe", 3: "status", 9: "status", 6: "null", 7: "replace", 10: "repeat"}
