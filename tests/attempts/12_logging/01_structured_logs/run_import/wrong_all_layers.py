# wrong LG10: each layer logs with its traceback; card: "LG10: every layer that hands the error on logs it"
def pay_of(row):
    try:
        return int(row["pay"])
    except (KeyError, ValueError):
        log.exception("bad row")
        raise


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError):
        log.exception("import_failed")
        return None
