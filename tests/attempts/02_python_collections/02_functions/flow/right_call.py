# right: dict() with names
city = "Казань"
flow = dict(a=5 - 2, b="read", c=180, d=None, e=(city, 2, "1"), f="fresh")
