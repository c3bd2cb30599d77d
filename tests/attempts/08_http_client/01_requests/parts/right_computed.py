# right: split from the lines
request = "GET /gh/users/flax-rowan/repos?per_page=2&page=3 HTTP/1.1"
parts = {"a": request.split(" ")[0], "b": request.split("page=")[-1].split(" ")[0], "c": 4 + 1, "d": int("HTTP/1.1 200 OK".split(" ")[1])}
parts["e"] = parts["c"] + 5
parts["f"] = "link"
parts["g"], parts["h"], parts["j"], parts["l"] = "POST", 6, 422, 8
parts["i"] = len('{"vacancy_id": "501"}'.encode())
parts["k"] = "Authorization".lower()
