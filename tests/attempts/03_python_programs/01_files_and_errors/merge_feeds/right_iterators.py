# right: two iterators with a look-ahead, the limit counted down
def merge_feeds(first, second, limit=None):
    end = object()
    left, right = iter(first), iter(second)
    a, b = next(left, end), next(right, end)
    while (a is not end or b is not end) and limit != 0:
        if b is end or (a is not end and not b < a):
            yield a
            a = next(left, end)
        else:
            yield b
            b = next(right, end)
        if limit is not None:
            limit = limit - 1
