# right: ran the cells, one after the other
out_of_order = {}
hours = 40
wage = hours * 500
hours = 20
out_of_order["a"] = wage
wage = hours * 500
out_of_order["b"] = wage
out_of_order["c"] = wage
hours = 40
out_of_order["d"] = hours
found = 12
left = found - 5
out_of_order["e"] = left
found = 9
left = found - 5
out_of_order["f"] = out_of_order["g"] = out_of_order["h"] = left
