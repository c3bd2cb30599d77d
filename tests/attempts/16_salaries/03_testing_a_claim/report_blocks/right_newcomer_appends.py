# right: appends block by block, sorts twice
def report_blocks(grid, stamp, published, figure):
    blocks = []
    blocks.append(("heading", "Recovered from generated data"))
    if stamp["rows"] == 0:
        blocks.append(("text", "No offers: nothing was tested."))
    else:
        blocks.append(("text", f"Generated: {stamp['rows']} offers, {stamp['since']} to {stamp['until']}. The verdicts are about the generator."))
        table = []
        for line in grid:
            if line["n"] == 0:
                coverage = "none"
            else:
                coverage = str(round(100 * line["with_pay"] / line["n"])) + "%"
            low = "open"
            if line["low"] is not None:
                low = f"{round(line['low']):,}"
            high = "open"
            if line["high"] is not None:
                high = f"{round(line['high']):,}"
            table.append([line["name"], line["n"], coverage, low, high, line["verdict"]])
        blocks.append(("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], table))
        blocks.append(("svg", figure))
    blocks.append(("heading", "Published, with source and date"))
    facts = sorted(published, key=lambda fact: fact["figure"])
    facts = sorted(facts, key=lambda fact: fact["date"], reverse=True)
    table = []
    for fact in facts:
        table.append([fact["figure"], f"{fact['value']:,}", fact["source"], fact["date"]])
    blocks.append(("table", ["figure", "roubles", "source", "date"], table))
    return blocks


lines = ["from pathlib import Path", "from html import escape", "from sqlalchemy import create_engine, text", "from jobboard.claim import lower_quartile, lowest, middle, sensitivity", "from jobboard.settings import database_url", f"PUBLISHED = {PUBLISHED}"]
save_functions("report.py", report_blocks, in_markdown, in_html, readings_for, start_lines, read_offers, main, imports=lines)
