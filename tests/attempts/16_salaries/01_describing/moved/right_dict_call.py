# right: floats, by dict()
moved = dict(a=200.0, b=115.0, c=115.0, d=115.0, e=200.0, f=90.0, g=110.0, h=1250.0, i=228.0)
