# right: plays the runs line by line
hours = 40
wage = hours * 500
hours = 20
a = wage
wage = hours * 500
b = wage
c = wage
d = 40
found = 12
left = found - 5
found = 9
e = left
left = found - 5
f = left
g = left
h = left
out_of_order = {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g, "h": h}
