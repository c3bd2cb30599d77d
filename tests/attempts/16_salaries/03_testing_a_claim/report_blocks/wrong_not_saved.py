# wrong: the project never gets the function; card: "does not know its function yet"
def report_blocks(grid, stamp, published, figure):
    blocks = [("heading", "Recovered from generated data")]
    if stamp["rows"] == 0:
        blocks.append(("text", "No offers: nothing was tested."))
    else:
        lines = []
        for line in grid:
            coverage = f"{line['with_pay'] / line['n']:.0%}" if line["n"] else "none"
            bounds = ["open" if line[end] is None else f"{line[end]:,.0f}" for end in ("low", "high")]
            lines.append([line["name"], line["n"], coverage, *bounds, line["verdict"]])
        blocks.append(("text", f"Generated: {stamp['rows']} offers, {stamp['since']} to {stamp['until']}. The verdicts are about the generator."))
        blocks.append(("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], lines))
        blocks.append(("svg", figure))
    newest = sorted(sorted(published, key=lambda fact: fact["figure"]), key=lambda fact: fact["date"], reverse=True)
    facts = [[fact["figure"], f"{fact['value']:,.0f}", fact["source"], fact["date"]] for fact in newest]
    blocks.append(("heading", "Published, with source and date"))
    blocks.append(("table", ["figure", "roubles", "source", "date"], facts))
    return blocks


lines = ["from pathlib import Path", "from html import escape", "from sqlalchemy import create_engine, text", "from jobboard.claim import lower_quartile, lowest, middle, sensitivity", "from jobboard.settings import database_url", f"PUBLISHED = {PUBLISHED}"]
save_functions("reports.py", report_blocks, in_markdown, in_html, readings_for, start_lines, read_offers, main, imports=lines)
