# wrong HT6: calls the ignored null a half replacement; card: "null was sent, so it is to be stored"
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 6: "replace", 7: "replace", 10: "repeat"}
