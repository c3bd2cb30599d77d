# right: builds the stated list first, then two library words
def mean_pay(pays):
    stated = []
    for pay in pays:
        if pay is not None:
            stated.append(pay)
    if len(stated) > 0:
        return sum(stated) / len(stated)
