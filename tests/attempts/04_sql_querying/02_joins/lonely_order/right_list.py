# right: the list, step by step
lonely_order = []
for number in (4, 2, 6, 5, 8, 1):
    lonely_order.append(number)
