# right: the text grows line by line
def data_card(rows, rules, gaps):
    sites = []
    for row in rows:
        if row["site"] not in sites:
            sites.append(row["site"])
    sites = sorted(sites)
    card = "# Data card: postings\n## Sources\n"
    for site in sites:
        number = paid = 0
        for row in rows:
            if row["site"] == site:
                number += 1
                if row["low"] is not None or row["high"] is not None:
                    paid += 1
        card += f"- {site}: {number} offers, {paid} with pay\n"
    if not sites:
        card += "- nothing collected\n"
    card += "## Dates\n"
    for site in sites:
        published = sorted(row["published_at"].astimezone(timezone.utc).date() for row in rows if row["site"] == site)
        fetched = sorted(row["fetched_at"].astimezone(timezone.utc).date() for row in rows if row["site"] == site)
        card += f"- {site}: published {published[0]} to {published[-1]}, fetched {fetched[0]} to {fetched[-1]}\n"
    if not sites:
        card += "- nothing collected\n"
    card += "## Rights\n"
    for site in sites:
        read = False
        for rule in rules:
            if rule["source"] == site:
                read = True
                card += "- " + site + ": " + rule["way"] + ', "' + rule["words"] + '" (' + rule["place"] + ", read " + str(rule["read_on"]) + ")\n"
        if not read:
            card += f"- {site}: no rule read\n"
    if not sites:
        card += "- nothing collected\n"
    card += "## Known gaps\n"
    for gap in gaps:
        card += f"- {gap}\n"
    if not gaps:
        card += "- none looked for\n"
    return card


write_card(data_card)
