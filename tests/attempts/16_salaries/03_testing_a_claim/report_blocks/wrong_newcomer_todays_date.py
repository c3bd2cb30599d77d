# wrong: stamps the report with today; card: "the stamp says rows, first and last day of the data"
def report_blocks(grid, stamp, published, figure):
    today = datetime.now().date()
    lines = []
    for line in grid:
        coverage = "none" if line["n"] == 0 else f"{line['with_pay'] / line['n']:.0%}"
        low = "open" if line["low"] is None else f"{line['low']:,.0f}"
        high = "open" if line["high"] is None else f"{line['high']:,.0f}"
        lines.append([line["name"], line["n"], coverage, low, high, line["verdict"]])
    facts = sorted(published, key=lambda fact: fact["figure"])
    facts.sort(key=lambda fact: fact["date"], reverse=True)
    blocks = [("heading", "Recovered from generated data")]
    if stamp["rows"] == 0:
        blocks.append(("text", "No offers: nothing was tested."))
    else:
        blocks.append(("text", f"Generated: {stamp['rows']} offers, {stamp['since']} to {today}. The verdicts are about the generator."))
        blocks.append(("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], lines))
        blocks.append(("svg", figure))
    blocks.append(("heading", "Published, with source and date"))
    blocks.append(("table", ["figure", "roubles", "source", "date"], [[fact["figure"], f"{fact['value']:,}", fact["source"], fact["date"]] for fact in facts]))
    return blocks


lines = ["from pathlib import Path", "from html import escape", "from sqlalchemy import create_engine, text", "from jobboard.claim import lower_quartile, lowest, middle, sensitivity", "from jobboard.settings import database_url", f"PUBLISHED = {PUBLISHED}"]
save_functions("report.py", report_blocks, in_markdown, in_html, readings_for, start_lines, read_offers, main, imports=lines)
