# right: doubles from below, then finer at the target
def edges_for(target):
    edges = []
    edge = target / 16
    while edge < target:
        edges.append(edge)
        edge = edge * 2
    return edges + [target, target * 1.5, target * 3, target * 5, target * 8]
