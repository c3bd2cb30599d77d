# right: newcomer, calls increase of the task before
def rate(samples, end, window):
    kept = [sample for sample in samples if end - window <= sample[0] <= end]
    grown_by = increase(kept)
    return None if grown_by is None else grown_by / (kept[-1][0] - kept[0][0])
