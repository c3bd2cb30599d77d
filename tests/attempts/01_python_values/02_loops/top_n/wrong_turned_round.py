# wrong: sorts upwards and turns the list round, equal amounts too; card: "Equal amounts were turned round"
def top_n(lines, n):
    stated = []
    for line in lines:
        if one_amount(line) is not None:
            stated.append(line)
    result = sorted(stated, key=one_amount)
    result.reverse()
    return result[0:n]
