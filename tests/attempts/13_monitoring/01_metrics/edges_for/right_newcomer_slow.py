# right: newcomer, two loops
def edges_for(target):
    small = []
    edge = target
    while edge > target / 8:
        edge = edge / 2
        small.append(edge)
    small.reverse()
    large = []
    edge = target
    while edge < target * 8:
        edge = edge + edge
        large.append(edge)
    return small + [target] + large
