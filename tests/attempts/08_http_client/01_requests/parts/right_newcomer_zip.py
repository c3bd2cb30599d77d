# right: zipped, the size counted
parts = dict(zip("abcdefghijkl", ["GET", "3", 5, 200, 9 + 1, "link", "POST", 6, len('{"vacancy_id": "501"}'), 422, "Authorization".lower(), 8]))
