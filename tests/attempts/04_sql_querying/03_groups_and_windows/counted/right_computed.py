# right: the sums are written out
counted = {"a": 5, "b": 3, "c": 300 / 3, "d": 300 // 5, "e": 2, "f": 100 / 2}
counted.update(g=6 - 3, h=120 / 3, i=120 / 6, j=None, k=0, l=5)
