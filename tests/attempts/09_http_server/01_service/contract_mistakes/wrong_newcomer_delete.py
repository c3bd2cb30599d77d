# wrong HT6: twice is once means the same status; card: "the promise of DELETE speaks of the state"
contract_mistakes = {1: "unsafe", 3: "status", 4: "status", 5: "repeat", 6: "null", 7: "replace"}
