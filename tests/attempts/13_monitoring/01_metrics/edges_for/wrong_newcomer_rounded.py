# wrong ME7: newcomer: four digits are enough; card: "the target itself must be an edge, not rounded"
def edges_for(target):
    return [round(target * 2 ** step, 4) for step in range(-3, 4)]
