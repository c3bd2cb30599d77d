# right: else, and critical words left to the policy
def pay_of(row):
    amount = row["pay"]
    return int(amount)


def total(rows):
    return sum(pay_of(row) for row in rows)


def run_import(rows):
    try:
        pay = total(rows)
    except (KeyError, ValueError):
        log.log(logging.ERROR, "import_failed", exc_info=True)
    else:
        return pay
