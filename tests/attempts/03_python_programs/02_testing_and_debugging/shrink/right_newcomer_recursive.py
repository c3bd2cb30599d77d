# right: halves, each with what the other needs
def shrink(rows, fails):
    def need(fixed, part):
        # the fewest rows of part that fail together with fixed
        if fails(fixed):
            return []
        if len(part) == 1:
            return part
        half = len(part) // 2
        left, right = part[:half], part[half:]
        keep_right = need_in_order(fixed, left, right)
        return keep_right

    def need_in_order(fixed, left, right):
        from_right = need(fixed + left, right)
        from_left = need(fixed + from_right, left)
        return from_left + from_right

    if not rows:
        return []
    return need([], list(rows))
