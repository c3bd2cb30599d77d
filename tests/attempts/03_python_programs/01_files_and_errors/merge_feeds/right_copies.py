# right: copies that get shorter at their front
def merge_feeds(first, second, limit=None):
    left = list(first)
    right = list(second)
    if limit is None:
        limit = len(left) + len(right)
    while limit > 0 and (left or right):
        if not right:
            yield left.pop(0)
        elif not left:
            yield right.pop(0)
        elif left[0] <= right[0]:
            yield left.pop(0)
        else:
            yield right.pop(0)
        limit = limit - 1
