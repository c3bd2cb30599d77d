# wrong PY4: writes the small letters into the caller's lists; card: "PY4: the function changed a list or dict that belongs to its caller"
def skill_overlap(cv, vacancy):
    for place in range(len(cv)):
        cv[place] = cv[place].lower()
    for place in range(len(vacancy)):
        vacancy[place] = vacancy[place].lower()
    return set(cv) & set(vacancy), set(vacancy) - set(cv), set(cv) - set(vacancy)
