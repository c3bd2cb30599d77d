# right: map, and no return for None
def pay_of(row):
    return int(row["pay"])


def total(rows):
    return sum(map(pay_of, rows))


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError):
        log.exception("import_failed")
