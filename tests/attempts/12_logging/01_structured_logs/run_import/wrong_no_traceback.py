# wrong LG4: one record, and no traceback; card: "LG4: the error's text came without its traceback"
def pay_of(row):
    return int(row["pay"])


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError):
        log.error("import_failed")
        return None
