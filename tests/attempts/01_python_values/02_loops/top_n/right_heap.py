# right: a library function whose ties keep their order
import heapq


def top_n(lines, n):
    return heapq.nlargest(n, [line for line in lines if one_amount(line) is not None], key=one_amount)
