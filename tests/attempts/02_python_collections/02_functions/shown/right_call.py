# right: dict() with names
shown = dict(a=[4 * 2, None], b=[0] * 2 + [7], c=[70], d=[6, None], e=[3 + 1, 3 + 1 + 1], f=[2, 1 == 1], g=[3, 4, 7, 8, None])
