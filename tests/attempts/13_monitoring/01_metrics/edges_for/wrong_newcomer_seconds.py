# wrong ME7: newcomer: fits what the card asks; card: "the target itself must be an edge, not rounded"
def edges_for(target):
    return [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3, 6, 12, 24]
