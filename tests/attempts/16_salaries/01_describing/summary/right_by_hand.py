# right: between two amounts, by hand
def summary(rows, least=5):
    amounts = sorted(row["net_low"] for row in rows if row["net_low"] is not None)

    def quantile(share):
        if not amounts or len(amounts) < least:
            return None
        place = (len(amounts) - 1) * share
        low = int(place)
        high = min(low + 1, len(amounts) - 1)
        return amounts[low] * (1 - place + low) + amounts[high] * (place - low)

    return {
        "n": len(rows), "with_pay": len(amounts), "share": len(amounts) / len(rows) if rows else None,
        "q1": quantile(0.25), "median": quantile(0.5), "q3": quantile(0.75),
    }



save_functions("market.py", summary, imports=["import pandas"])
