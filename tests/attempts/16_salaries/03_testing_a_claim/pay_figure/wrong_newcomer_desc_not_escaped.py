# wrong: escapes the drawn name only; card: "unescaped"
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        name, low, high = row["name"], row["low"], row["high"]
        marks.append(f'<text x="10" y="{y}">{escape(name)}</text>')
        if low is None and high is None:
            words.append(f"{name}: nothing known")
            continue
        start = 350 if low is None else 350 + low / 1000
        end = 750 if high is None else 350 + high / 1000
        arrows = (' marker-start="url(#arrow)"' if low is None else "") + (' marker-end="url(#arrow)"' if high is None else "")
        if low is None:
            words.append(f"{name}: up to {high:,.0f}, no lower end")
        elif high is None:
            words.append(f"{name}: from {low:,.0f}, no upper end")
        else:
            words.append(f"{name}: from {low:,.0f} to {high:,.0f}")
        marks.append(f'<line x1="{start}" y1="{y}" x2="{end}" y2="{y}" stroke="black"{arrows}/>')
    return frame(len(rows), "; ".join(words) if words else "no offers", marks)


save_functions("report.py", frame, pay_figure, imports=["from html import escape"])
display(HTML(str(pay_figure([{"name": "range", "low": 70000, "high": 160000}, {"name": "open", "low": 90000, "high": None}]))))
