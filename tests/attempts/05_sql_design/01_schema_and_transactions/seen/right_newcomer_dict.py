# right: dict()
seen = dict(a=20, b=25, c=20, d=21, e=20, f=21, g=5, h=4, i=0, j=1)
