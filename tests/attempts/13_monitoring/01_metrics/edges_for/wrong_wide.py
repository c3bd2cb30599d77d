# wrong ME7: buckets too wide; card: "the wider a bucket"
def edges_for(target):
    return [target / 8, target / 2, target, target * 3, target * 8]
