# wrong: nothing has a middle, too; card: "half of nothing is nothing"
def middle_bucket(buckets):
    for limit, below in buckets:
        if below >= buckets[-1][1] / 2:
            return limit
