# wrong: days as they were written; card: "is the 29th in UTC"
def data_card(rows, rules, gaps):
    def days(group, column):
        moments = sorted(row[column].strftime("%Y-%m-%d") for row in group)
        return f"{moments[0]} to {moments[-1]}"

    sources, dates, rights = [], [], []
    for site in sorted({row["site"] for row in rows}):
        group = [row for row in rows if row["site"] == site]
        paid = [row for row in group if row["low"] is not None or row["high"] is not None]
        sources.append(f"- {site}: {len(group)} offers, {len(paid)} with pay")
        dates.append(f"- {site}: published {days(group, 'published_at')}, fetched {days(group, 'fetched_at')}")
        own = [f"- {site}: {rule['way']}, \"{rule['words']}\" ({rule['place']}, read {rule['read_on']})" for rule in rules if rule["source"] == site]
        rights += own or [f"- {site}: no rule read"]
    lines = ["# Data card: postings"]
    for title, part_lines in (("Sources", sources), ("Dates", dates), ("Rights", rights)):
        lines.append("## " + title)
        lines += part_lines or ["- nothing collected"]
    lines.append("## Known gaps")
    lines += [f"- {gap}" for gap in gaps] or ["- none looked for"]
    return "\n".join(lines) + "\n"


write_card(data_card)
save_functions("collect.py", data_card)
