# right: one by one
lonely_order = []
lonely_order.append(4)  # what
lonely_order.append(2)  # from where
lonely_order.append(6)
lonely_order.append(5)
lonely_order.append(8)
lonely_order.append(1)
