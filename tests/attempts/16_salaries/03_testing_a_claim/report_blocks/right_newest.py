# right: sorted by figure, then by date, with small functions
def report_blocks(grid, stamp, published, figure):
    def bound(amount):
        return "open" if amount is None else f"{amount:,.0f}"

    def row_of(line):
        coverage = "none"
        if line["n"] > 0:
            coverage = f"{round(100 * line['with_pay'] / line['n'])}%"
        return [line["name"], line["n"], coverage, bound(line["low"]), bound(line["high"]), line["verdict"]]

    facts = list(published)
    facts.sort(key=lambda fact: fact["figure"])
    facts.sort(key=lambda fact: fact["date"], reverse=True)
    if stamp["rows"]:
        first = [
            ("text", "Generated: " + str(stamp["rows"]) + " offers, " + stamp["since"] + " to " + stamp["until"] + ". The verdicts are about the generator."),
            ("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], [row_of(line) for line in grid]),
            ("svg", figure),
        ]
    else:
        first = [("text", "No offers: nothing was tested.")]
    table = [[fact["figure"], bound(fact["value"]), fact["source"], fact["date"]] for fact in facts]
    return [("heading", "Recovered from generated data"), *first, ("heading", "Published, with source and date"), ("table", ["figure", "roubles", "source", "date"], table)]


lines = ["from pathlib import Path", "from html import escape", "from sqlalchemy import create_engine, text", "from jobboard.claim import lower_quartile, lowest, middle, sensitivity", "from jobboard.settings import database_url", f"PUBLISHED = {PUBLISHED}"]
save_functions("report.py", report_blocks, in_markdown, in_html, readings_for, start_lines, read_offers, main, imports=lines)
