# right: build, send, status, parse, shape
call_order = [4, 8, 2, 6, 3, 7, 1]
