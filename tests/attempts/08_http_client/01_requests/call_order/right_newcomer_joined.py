# right: one list a word of the hint
build_and_send = [4, 8]
status = [2, 6]
parse = [3]
validate = [7, 1]
call_order = build_and_send + status + parse + validate
