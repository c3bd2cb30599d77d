# right: splits in two and carries what must stay
def shrink(rows, fails):
    def needed(part, beside):
        before, after = beside
        if fails(before + after):
            return []
        if len(part) == 1:
            return part
        half = len(part) // 2
        first, second = part[:half], part[half:]
        left = needed(first, (before, second + after))
        return left + needed(second, (before + left, after))

    return needed(rows, ([], []))
