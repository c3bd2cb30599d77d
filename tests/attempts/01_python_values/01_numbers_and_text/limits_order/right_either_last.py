# right: after range and from are gone, `or` can only mean to
limits_order = [5, 4, 2, 6, 8, 1]
