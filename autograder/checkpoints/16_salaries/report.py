from pathlib import Path
from sqlalchemy import create_engine, text
from jobboard.claim import lower_quartile, lowest, middle, sensitivity
from jobboard.settings import database_url
PUBLISHED = [{'figure': 'median offer, junior programmer, Moscow', 'value': 80000, 'measured': 'offered', 'who': 'junior programmers', 'place': 'Moscow', 'tax': None, 'period': 'not said', 'source': 'hh.ru via mosregtoday', 'date': '2025-09-12'}, {'figure': 'median offer, programmer, Moscow', 'value': 202000, 'measured': 'offered', 'who': 'programmers', 'place': 'Moscow', 'tax': None, 'period': 'not said', 'source': 'hh.ru via mosregtoday', 'date': '2025-09-12'}, {'figure': 'median pay, all IT', 'value': 183000, 'measured': 'paid', 'who': 'all IT', 'place': 'all', 'tax': 'net', 'period': 'second half of 2025', 'source': 'Habr via Kommersant', 'date': '2026-02-09'}, {'figure': 'median pay, all IT', 'value': 151000, 'measured': 'paid', 'who': 'all IT', 'place': 'all', 'tax': 'net', 'period': 'first half of 2024', 'source': 'Habr Career via rspectr', 'date': '2024-07-11'}]
from html import escape


def frame(count, said, marks):
    """The SVG around the marks of `count` rows: title, text alternative, arrow, an axis with both claims."""
    height, axis = 30 + 30 * count, ""
    for amount, label in ((0, "0"), (80, "80,000"), (200, "200,000"), (400, "400,000")):
        axis += f'<text x="{350 + amount}" y="12" text-anchor="middle">{label}</text><path d="M{350 + amount},18 V{height}" stroke="black" stroke-dasharray="2 4"/>'
    return (
        f'<svg role="img" viewBox="0 0 800 {height}" width="800" stroke-width="4" stroke-linecap="round" dominant-baseline="middle"><title>Lowest to highest possible figure of each reading, roubles a month</title><desc>{said}</desc>'
        '<defs><marker id="arrow" orient="auto-start-reverse" markerUnits="userSpaceOnUse" markerWidth="16" markerHeight="16" refX="8" refY="8"><path d="M0,0 L16,8 L0,16 z"/></marker></defs>'
        f'<g class="axis" font-size="11" stroke-width="1" stroke-linecap="butt">{axis}</g>' + "".join(marks) + "</svg>"
    )


def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        name, low, high = escape(row["name"]), row["low"], row["high"]
        marks.append(f'<text x="10" y="{y}">{name}</text>')
        if low is None and high is None:
            words.append(f"{name}: nothing known")
            continue
        start = 350 if low is None else 350 + low / 1000
        end = 750 if high is None else 350 + high / 1000
        arrows = ""
        if low is None:
            arrows = ' marker-start="url(#arrow)"'
            words.append(f"{name}: up to {high:,.0f}, no lower end")
        elif high is None:
            arrows = ' marker-end="url(#arrow)"'
            words.append(f"{name}: from {low:,.0f}, no upper end")
        else:
            words.append(f"{name}: from {low:,.0f} to {high:,.0f}")
        marks.append(f'<line x1="{start}" y1="{y}" x2="{end}" y2="{y}" stroke="black"{arrows}/>')
    said = "; ".join(words) if rows else "no offers"
    return frame(len(rows), said, marks)


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


def in_markdown(blocks):
    lines = ["# The claim: 80,000 for a beginner, over 200,000 for the experienced"]
    for kind, *content in blocks:
        if kind == "table":
            names, rows = content
            lines.append("\n".join("| " + " | ".join(str(cell).replace("|", "/") for cell in row) + " |" for row in [names, ["---"] * len(names), *rows]))
        else:
            lines.append({"heading": "## ", "text": "", "svg": "Figure: "}[kind] + (content[0].partition("<desc>")[2].partition("</desc>")[0] if kind == "svg" else content[0]))
    return "\n\n".join(lines) + "\n"


def in_html(blocks):
    said, lines = "", ['<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>The claim, tested</title>\n<style>th, td { padding: 0 0.6em; text-align: left }</style>', "<h1>The claim: 80,000 for a beginner, over 200,000 for the experienced</h1>"]
    for kind, *content in blocks:
        if kind == "table":
            names, rows = content
            lines.append("<table>\n<tr>" + "".join(f'<th scope="col">{escape(str(name))}</th>' for name in names) + "</tr>")
            lines += ["<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows] + ["</table>"]
        else:
            said = content[0] if kind == "text" else said  # the stamp becomes the figure's caption
            lines.append(f"<figure>{content[0]}<figcaption>Lowest to highest possible figure of each reading, roubles a month. Dotted at 80,000 and 200,000: the claim. An arrow: no end is known. {escape(said)}</figcaption></figure>" if kind == "svg" else f"<h2>{escape(content[0])}</h2>" if kind == "heading" else f"<p>{escape(content[0])}</p>")
    return "\n".join(lines) + "\n"


def readings_for(levels, wider):
    """The readings of the report: the first is the plain one, each other changes one choice."""
    name, plain = levels[0], {"levels": levels}
    changes = {"silent ones counted": {"silent": True}, "as written, tax ignored": {"tax": "written"}, f"with {wider}": {"levels": [*levels, wider]}, "from October 2025": {"since": "2025-10-01"}}
    changes |= {f"{site} only": {"site": site} for site in ("hh", "superjob", "habr", "linkedin")}
    return [{"name": f"{name}, stated, after tax", **plain}, *[{"name": f"{name}, {'all' if 'silent' in choice else 'stated'}: {change}", **plain, **choice} for change, choice in changes.items()]]


def start_lines(rows, limit):
    """The three readings of "starts at" as lines of the grid."""
    juniors = [row for row in rows if row["level"] == "junior"]
    stated = sum(row["net_low"] is not None for row in juniors)
    lines = []
    for name, reading in (("minimum", lowest), ("lower quartile", lower_quartile), ("median", middle)):
        found = reading(rows)
        said = "cannot tell" if found is None else "supported" if found >= limit else "not supported"
        lines.append({"name": f"junior, {name} of lower ends", "n": len(juniors), "with_pay": stated, "low": found, "high": found, "verdict": said})
    return lines


def read_offers(url):
    """The rows of clean_offers, always in the same order, each time as a day."""
    query = "SELECT site, external_id, level, low, high, currency, net_low, net_high, published_at FROM clean_offers ORDER BY site, external_id"
    with create_engine(url).connect() as connection:
        return [{**row, "published_at": str(row["published_at"])[:10]} for row in connection.execute(text(query)).mappings()]


def main(arguments=()):
    """From clean_offers to report/index.html and report/report.md; the same bytes from the same rows."""
    from sqlalchemy import inspect

    if not inspect(create_engine(database_url())).has_table("clean_offers"):
        print("There are no clean offers yet: python -m jobboard clean")
        return
    rows = read_offers(database_url())
    grid = start_lines(rows, 80000) + sensitivity(rows, readings_for(["junior"], "intern"), 80000) + sensitivity(rows, readings_for(["senior"], "lead"), 200000)
    days = sorted(row["published_at"] for row in rows) or [None]
    blocks = report_blocks(grid, {"rows": len(rows), "since": days[0], "until": days[-1]}, PUBLISHED, pay_figure(grid))
    if rows:  # published with the data, so anybody may hold the bounds against it
        known = "without experience 75,000, with 1 to 3 years 130,000, with 3 to 6 years 210,000, with more 300,000"
        blocks.insert(4, ("text", f"Set in the generator for the second half of 2025 (source: datasets/cards/final.md), the middle of pay in roubles: {known}. That is pay as written, before language, town and employer move it; experience is not quite the level in a title."))
    home = Path(__file__).parent / "report"
    home.mkdir(exist_ok=True)
    for name, page in (("index.html", in_html(blocks)), ("report.md", in_markdown(blocks))):
        (home / name).write_text(page, encoding="utf-8", newline="\n")
    print(f"report/index.html and report/report.md: {len(rows)} offers")
