# wrong ME7: rounds the target away; card: "not rounded"
def edges_for(target):
    return [round(target * 2 ** power, 2) for power in range(-3, 4)]
