# right: runs the steps and looks
t = pd.read_csv(io.StringIO("site,low,high\nhh,90,120\nhabr,,150\nhh,70,\nsuperjob,0,0\n"))
ranks = pd.DataFrame({"site": ["hh", "habr"], "rank": [1, 2]})
u = t.astype({"low": "Int64"})
v = u[u["low"] > 50]
v["high"] = 0
w = u.merge(ranks, on="site", how="left")
x = pd.read_csv(io.StringIO("site,gross,low\nhh,true,80\nhabr,,0\nhh,false,\n"))
y = x.astype({"gross": "boolean", "low": "Int64"})
z = y[y["gross"]]
filled = y["low"].fillna(0)
more = y["low"] > 10
predicted = {
    "a": str(t["low"].dtype), "b": int(t["high"].isna().sum()), "c": str(u["low"].dtype), "d": len(v),
    "e": int(u["high"].isna().sum()), "f": str(w["rank"].dtype), "g": str(x["gross"].dtype), "h": str(y["gross"].dtype),
    "i": len(z), "j": int(y["low"].isna().sum()), "k": int(more.isna().sum()), "l": float(y["low"].mean()),
}
