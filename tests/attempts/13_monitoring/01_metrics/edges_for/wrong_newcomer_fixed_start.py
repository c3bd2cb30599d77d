# wrong: newcomer: always down to 0.05; card: "at most an eighth of the target"
def edges_for(target):
    edges = [target]
    while edges[0] > 0.05:
        edges.insert(0, edges[0] / 2)
    while edges[-1] < target * 8:
        edges.append(edges[-1] * 2)
    return edges
