# right: letter by letter
after_sort = {}
after_sort["a"] = None
after_sort["b"] = [10, 20, 30]
after_sort["c"] = [30, 10, 20]
after_sort["d"] = 'Go'
after_sort["e"] = None
after_sort["f"] = [1, 5]
after_sort["g"] = [5, 1]
after_sort["h"] = None
