# right: appended digit by digit
call_order = []
for line in "4826371":
    call_order.append(int(line))
