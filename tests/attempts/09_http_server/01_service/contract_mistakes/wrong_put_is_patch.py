# wrong HT6: takes the PUT that keeps the city for right; card: "that is what PATCH promises"
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 6: "null", 11: "replace", 10: "repeat"}
