# right: ends and arrows collected first, one line for all
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        low, high, extra = row["low"], row["high"], ""
        start, end = 350, 750
        marks += [f"<text x='10' y='{y}'>" + escape(row["name"]) + "</text>"]
        if low is None and high is None:
            words += [escape(row["name"]) + ": nothing known"]
            continue
        if low is None:
            extra += ' marker-start="url(#arrow)"'
            said = f"up to {high:,.0f}, no lower end"
        else:
            start = 350 + low / 1000
        if high is None:
            extra += ' marker-end="url(#arrow)"'
            said = f"from {low:,.0f}, no upper end"
        else:
            end = 350 + high / 1000
        if low is not None and high is not None:
            said = f"from {low:,.0f} to {high:,.0f}"
        words += [escape(row["name"]) + ": " + said]
        marks += [f'<line stroke="black" x1="{start}" x2="{end}" y1="{y}" y2="{y}"' + extra + "/>"]
    return frame(len(rows), "; ".join(words) or "no offers", marks)


save_functions("report.py", frame, pay_figure, imports=["from html import escape"])
display(HTML(str(pay_figure([{"name": "range", "low": 70000, "high": 160000}, {"name": "open", "low": 90000, "high": None}]))))
