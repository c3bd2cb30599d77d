# wrong LG10: logs where the error is born; card: "LG10: a helper that hands the error on logs it, too"
def pay_of(row):
    try:
        return int(row["pay"])
    except (KeyError, ValueError) as error:
        log.exception("import_failed")
        raise


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError) as error:
        return None
