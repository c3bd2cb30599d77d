# wrong PY4: changes the table it was given; card: "PY4"
def stated_pay(raw):
    for end in ("low", "high"):
        raw[end] = raw[end].mask((raw["site"] == "superjob") & (raw[end] == 0)).astype("Int64")
    return raw
