# wrong: catches every error; card: "Only KeyError and ValueError are bad rows"
def pay_of(row):
    return int(row["pay"])


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except Exception:
        log.exception("import_failed")
        return None
