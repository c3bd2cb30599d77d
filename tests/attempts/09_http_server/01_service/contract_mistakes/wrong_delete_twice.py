# wrong HT6: idempotent means the same answer; card: "the promise of DELETE speaks of the state"
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 6: "null", 5: "repeat", 10: "repeat"}
