# right: another way to write it, floats
shift = dict(a=100.0, b=90.0, c="down", d=100.0, e=80.0, f=105.0, g="up")
