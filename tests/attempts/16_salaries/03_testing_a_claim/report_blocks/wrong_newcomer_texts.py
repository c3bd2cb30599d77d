# wrong: every cell of the tables a text; against the example row of the mended task; card: "`offers` stays a number"
def report_blocks(grid, stamp, published, figure):
    def bound(value):
        return "open" if value is None else f"{value:,.0f}"

    lines = [[line["name"], str(line["n"]), f"{line['with_pay'] / line['n']:.0%}" if line["n"] else "none", bound(line["low"]), bound(line["high"]), line["verdict"]] for line in grid]
    facts = [[fact["figure"], bound(fact["value"]), fact["source"], fact["date"]] for fact in sorted(sorted(published, key=lambda fact: fact["figure"]), key=lambda fact: fact["date"], reverse=True)]
    middle_part = [
        ("text", "Generated: {rows} offers, {since} to {until}. The verdicts are about the generator.".format(**stamp)),
        ("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], lines),
        ("svg", figure),
    ]
    if not stamp["rows"]:
        middle_part = [("text", "No offers: nothing was tested.")]
    return [("heading", "Recovered from generated data"), *middle_part, ("heading", "Published, with source and date"), ("table", ["figure", "roubles", "source", "date"], facts)]


lines = ["from pathlib import Path", "from html import escape", "from sqlalchemy import create_engine, text", "from jobboard.claim import lower_quartile, lowest, middle, sensitivity", "from jobboard.settings import database_url", f"PUBLISHED = {PUBLISHED}"]
save_functions("report.py", report_blocks, in_markdown, in_html, readings_for, start_lines, read_offers, main, imports=lines)
