# right: groups in a dict, lines joined
def data_card(rows, rules, gaps):
    groups = {}
    for row in rows:
        groups.setdefault(row["site"], []).append(row)
    day = lambda moment: moment.astimezone(timezone.utc).date().isoformat()
    parts = {"Sources": [], "Dates": [], "Rights": []}
    for site, group in sorted(groups.items()):
        paid = sum(1 for row in group if (row["low"], row["high"]) != (None, None))
        parts["Sources"].append(f"{site}: {len(group)} offers, {paid} with pay")
        times = [f"{word} {day(min(row[key] for row in group))} to {day(max(row[key] for row in group))}" for word, key in (("published", "published_at"), ("fetched", "fetched_at"))]
        parts["Dates"].append(f"{site}: {', '.join(times)}")
        read = [rule for rule in rules if rule["source"] == site]
        for rule in read:
            parts["Rights"].append(f'{site}: {rule["way"]}, "{rule["words"]}" ({rule["place"]}, read {rule["read_on"].isoformat()})')
        if not read:
            parts["Rights"].append(f"{site}: no rule read")
    lines = ["# Data card: postings"]
    for name in parts:
        lines += ["## " + name] + ["- " + line for line in parts[name] or ["nothing collected"]]
    lines += ["## Known gaps"] + ["- " + gap for gap in gaps or ["none looked for"]]
    return "".join(line + "\n" for line in lines)


write_card(data_card)
