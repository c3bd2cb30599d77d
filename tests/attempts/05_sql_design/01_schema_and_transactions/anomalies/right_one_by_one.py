# right: one key after another
anomalies = {}
anomalies["a"] = [2, 5]
anomalies["b"] = [1, 3, 6, 8]
anomalies["c"] = [4, 7]
anomalies["d"] = [3, 8]
anomalies["e"] = [1, 2, 5, 6, 7, 8]
anomalies["f"] = [3, 5, 6]
anomalies["g"] = ["employer", "city"]
