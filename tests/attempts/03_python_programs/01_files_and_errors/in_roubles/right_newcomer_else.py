# right: all four words of try
def in_roubles(row, rates):
    answer = None
    try:
        pay = int(row["salary_from"])
    except ValueError as error:
        answer = None
    else:
        answer = pay * rates[row["currency"]]
    finally:
        pass
    return answer
