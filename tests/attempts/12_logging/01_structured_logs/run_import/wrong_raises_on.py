# wrong LG10: logs and raises; card: "LG10: logged and handed on"
def pay_of(row):
    return int(row["pay"])


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError):
        log.exception("import_failed")
        raise
