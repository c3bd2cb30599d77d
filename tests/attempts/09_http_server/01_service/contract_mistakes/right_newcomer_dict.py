# right: a dict over six lines
contract_mistakes = {
    1: "unsafe",
    3: "status",
    4: "status",
    6: "null",
    7: "replace",
    10: "repeat",
}
