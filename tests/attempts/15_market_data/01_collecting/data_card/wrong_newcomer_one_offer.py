# wrong: one offer is written without s; card: "needs no grammar"
def data_card(rows, rules, gaps):
    def day(moment):
        return moment.astimezone(timezone.utc).date().isoformat()

    sites = sorted({row["site"] for row in rows})
    sources, dates, rights = [], [], []
    for site in sites:
        own = [row for row in rows if row["site"] == site]
        paid = sum(1 for row in own if row["low"] is not None or row["high"] is not None)
        sources.append(f"- {site}: {len(own)} {'offer' if len(own) == 1 else 'offers'}, {paid} with pay")
        published = sorted(row["published_at"] for row in own)
        fetched = sorted(row["fetched_at"] for row in own)
        dates.append(f"- {site}: published {day(published[0])} to {day(published[-1])}, fetched {day(fetched[0])} to {day(fetched[-1])}")
        mine = [f"- {site}: {rule['way']}, \"{rule['words']}\" ({rule['place']}, read {rule['read_on']})" for rule in rules if rule["source"] == site]
        rights += mine or [f"- {site}: no rule read"]
    nothing = ["- nothing collected"]
    lines = ["# Data card: postings", "## Sources", *(sources or nothing), "## Dates", *(dates or nothing), "## Rights", *(rights or nothing), "## Known gaps"]
    lines += [f"- {gap}" for gap in gaps] or ["- none looked for"]
    return "\n".join(lines) + "\n"


write_card(data_card)
save_functions("collect.py", data_card)
