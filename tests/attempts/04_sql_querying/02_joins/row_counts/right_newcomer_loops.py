# right: loops
towns = [1, 2, 3, 4]
jobs = [(10, 1), (11, 1), (12, 1), (13, 3), (14, None)]
skills = [10, 10, 13]
calls = [10, 10, 10, 11]
pairs = [(t, j) for t in towns for j, home in jobs if home == t]
no_job = [t for t in towns if t not in [p[0] for p in pairs]]
row_counts = {"a": len(pairs), "b": len(pairs) + len(no_job), "c": len(jobs)}
row_counts["d"] = row_counts["b"] + 1
row_counts["e"] = len(towns) * len(jobs)
row_counts["f"] = len([1 for j in jobs for k in jobs if j[1] == k[1] and j[1] is not None])
row_counts["g"] = len([1 for s in skills for c in calls if s == c])
h = 0
for number, home in jobs:
    h = h + max(1, skills.count(number)) * max(1, calls.count(number))
row_counts["h"] = h
row_counts["i"] = len([1 for t in towns for j, home in jobs if home is not None and home != t])
