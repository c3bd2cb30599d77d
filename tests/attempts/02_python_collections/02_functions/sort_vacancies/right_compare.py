# right: two rows compared key by key
from functools import cmp_to_key


def sort_vacancies(rows, *, by, desc=False):
    def compare(one, other):
        for key in by:
            a, b = one[key], other[key]
            if a == b:
                continue
            if a is None:
                return 1
            if b is None:
                return -1
            return (1 if a > b else -1) * (-1 if desc else 1)
        return 0

    return sorted(rows, key=cmp_to_key(compare))
