# wrong HT5: a 409 is a mistake of the service; card: "409 names what stands against it"
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 8: "status", 7: "replace", 10: "repeat"}
