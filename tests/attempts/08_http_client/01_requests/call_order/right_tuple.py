# right: round brackets, put together
call_order = (4, 8) + (2, 6) + (3,) + (7, 1)
