# right: one row after the other
contract_mistakes = dict()
contract_mistakes[10] = "repeat"
contract_mistakes[7] = "replace"
contract_mistakes[6] = "null"
for row in (3, 4):
    contract_mistakes[row] = "status"
contract_mistakes[1] = "unsafe"
