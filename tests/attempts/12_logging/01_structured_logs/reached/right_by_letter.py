# right: made from a text
reached = dict(enumerate("A AB - C A - A - AB C C -".replace("-", "").split(" "), start=1))
