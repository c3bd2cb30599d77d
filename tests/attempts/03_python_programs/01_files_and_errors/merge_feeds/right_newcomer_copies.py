# right: turned copies, pop from the end
def merge_feeds(first, second, limit=None):
    left = first.copy()
    right = second.copy()
    left.reverse()
    right.reverse()
    given = 0
    while left != [] or right != []:
        if limit is not None and given >= limit:
            return
        if right == []:
            yield left.pop()
        elif left == []:
            yield right.pop()
        elif right[-1] < left[-1]:
            yield right.pop()
        else:
            yield left.pop()
        given = given + 1
