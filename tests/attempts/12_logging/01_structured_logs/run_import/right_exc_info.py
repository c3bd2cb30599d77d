# right: hands the error over by exc_info, sums in a loop
def pay_of(row):
    return int(row["pay"])


def total(rows):
    added = 0
    for row in rows:
        added += pay_of(row)
    return added


def run_import(rows):
    result = None
    try:
        result = total(rows)
    except (ValueError, KeyError) as error:
        log.error("import_failed", exc_info=error)
    return result
