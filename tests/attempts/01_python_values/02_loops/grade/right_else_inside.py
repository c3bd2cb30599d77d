# right: one name for the answer, the gap asked last
def grade(years):
    answer = "not asked"
    if years is not None:
        n = int(years)
        if n == 0:
            answer = "none"
        elif n <= 2:
            answer = "junior"
        elif n <= 5:
            answer = "middle"
        else:
            answer = "senior"
    return answer
