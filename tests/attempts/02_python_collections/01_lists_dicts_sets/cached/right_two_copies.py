# right: one copy for the cache, another for the caller
from copy import deepcopy

def cached(cache, key, rows):
    if key in cache:
        return deepcopy(cache[key])
    cache[key] = deepcopy(rows)
    return deepcopy(rows)
