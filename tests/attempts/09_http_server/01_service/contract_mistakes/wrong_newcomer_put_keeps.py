# wrong HT6: a PUT must answer the same twice; card: "201 says made, 200 says replaced"
contract_mistakes = {1: "unsafe", 2: "repeat", 3: "status", 4: "status", 6: "replace", 10: "repeat"}
