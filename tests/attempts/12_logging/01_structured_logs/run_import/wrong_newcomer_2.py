# wrong: the error's text belongs in the event's name; card: "The same event has the same text every time"
def pay_of(row):
    return int(row["pay"])


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError) as error:
        log.exception("import_failed %s", error)
        return None
