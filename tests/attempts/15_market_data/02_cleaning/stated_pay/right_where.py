# right: where keeps what is not a SuperJob zero
def stated_pay(raw):
    pay = raw.copy()
    for end in ["low", "high"]:
        numbers = pay[end].astype("Int64")
        pay[end] = numbers.where((pay["site"] != "superjob") | (numbers != 0))
    return pay
