# right: runs the programs in place of working them out
data = [30, 10, 20]
x = data.sort()
a = x
b = data
data = [30, 10, 20]
x = sorted(data)
c = data
title = "Go"
title.lower()
d = title
data = [5, 1]
data = data.sort()
e = data
data = [5, 1]
x = data
x.sort()
f = data
data = [5, 1]
x = sorted(data)
x.append(9)
g = data
names = ["Go", "C"]
x = names.remove("Go")
h = x
after_sort = {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g, "h": h}
