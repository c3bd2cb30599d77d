# right: next and StopIteration, one number for each line
def sample(lines, k, draw):
    result = []
    count = 0
    iterator = iter(lines)
    while True:
        try:
            line = next(iterator)
        except StopIteration:
            break
        count = count + 1
        place = draw(count)
        if count <= k:
            result.insert(place, line)
        elif place >= count - k:
            result[place - (count - k)] = line
    return result
