# wrong ME7: the library's own edges; card: "at an edge it is exact"
def edges_for(target):
    return [0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0]
