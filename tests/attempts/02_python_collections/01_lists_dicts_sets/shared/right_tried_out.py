# right: some of them run, names reused, values shared among the letters
go = ["go"]
sql = ["sql"]
shared = {}
shared["d"] = go
shared["f"] = [go, sql]
shared["g"] = sql
shared["b"] = go + sql
shared["a"] = go + sql + ["git"]
shared["c"] = dict(id=7, skills=go + sql)
shared["e"] = [go + ["c"], sql]
seven = [7]
shared["h"] = {"Пермь": seven, "Казань": seven}
