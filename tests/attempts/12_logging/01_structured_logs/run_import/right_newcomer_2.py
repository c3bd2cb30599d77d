# right: two except, a loop for the sum
def pay_of(row):
    try:
        return int(row["pay"])
    except (KeyError, ValueError):
        raise


def total(rows):
    together = 0
    for row in rows:
        together = together + pay_of(row)
    return together


def run_import(rows):
    answer = None
    try:
        answer = total(rows)
    except KeyError as error:
        log.error("import_failed", exc_info=error)
    except ValueError as error:
        log.error("import_failed", exc_info=True)
    return answer
