# wrong: `"от" or ...` says yes to everything; card: "is never reached"
limits_order = [5, 4, 2, 6, 3, 1]
