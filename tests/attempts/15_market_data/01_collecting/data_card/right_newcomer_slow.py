# right: one text that grows
def data_card(rows, rules, gaps):
    groups = {}
    for row in rows:
        if row["site"] not in groups:
            groups[row["site"]] = []
        groups[row["site"]].append(row)
    card = "# Data card: postings\n"
    card += "## Sources\n"
    for site in sorted(groups):
        pay = 0
        for row in groups[site]:
            if row["low"] is not None:
                pay += 1
            elif row["high"] is not None:
                pay += 1
        card += "- " + site + ": " + str(len(groups[site])) + " offers, " + str(pay) + " with pay\n"
    if len(groups) == 0:
        card += "- nothing collected\n"
    card += "## Dates\n"
    for site in sorted(groups):
        published = []
        fetched = []
        for row in groups[site]:
            published.append(row["published_at"].astimezone(timezone.utc).strftime("%Y-%m-%d"))
            fetched.append(row["fetched_at"].astimezone(timezone.utc).strftime("%Y-%m-%d"))
        card += f"- {site}: published {min(published)} to {max(published)}, fetched {min(fetched)} to {max(fetched)}\n"
    if len(groups) == 0:
        card += "- nothing collected\n"
    card += "## Rights\n"
    for site in sorted(groups):
        number = 0
        for rule in rules:
            if rule["source"] == site:
                number += 1
                card += "- " + site + ": " + rule["way"] + ', "' + rule["words"] + '" (' + rule["place"] + ", read " + rule["read_on"].isoformat() + ")\n"
        if number == 0:
            card += "- " + site + ": no rule read\n"
    if len(groups) == 0:
        card += "- nothing collected\n"
    card += "## Known gaps\n"
    for gap in gaps:
        card += "- " + gap + "\n"
    if len(gaps) == 0:
        card += "- none looked for\n"
    return card


write_card(data_card)
save_functions("collect.py", data_card)
