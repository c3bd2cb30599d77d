# right: tries each pay
def snapshot_pay(feed, day):
    seen = [row for row in feed if 0 <= day - row["opened"] < row["days"]]
    answer = {"open": len(seen), "snapshot": None, "corrected": None}
    if seen:
        answer["snapshot"] = statistics.median([row["pay"] for row in seen])
        total = sum(1 / row["days"] for row in seen)
        enough = [one["pay"] for one in seen if sum(1 / row["days"] for row in seen if row["pay"] <= one["pay"]) >= total / 2]
        answer["corrected"] = min(enough)
    return answer
