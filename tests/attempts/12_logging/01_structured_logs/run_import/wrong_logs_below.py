# wrong LG10: the lowest layer logs, and swallows; card: "LG4: the traceback begins too late"
def pay_of(row):
    return int(row["pay"])


def total(rows):
    try:
        return sum([pay_of(row) for row in rows])
    except (KeyError, ValueError):
        return None


def run_import(rows):
    result = total(rows)
    if result is None:
        try:
            raise ValueError("import failed")
        except ValueError:
            log.exception("import_failed")
    return result
