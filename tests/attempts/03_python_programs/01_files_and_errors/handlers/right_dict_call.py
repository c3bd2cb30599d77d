# right: dict called with names
handlers = dict(a="ACD", b="BC", c="B", d="BA", e="BCABBC", f="BD", g="BCAC")
