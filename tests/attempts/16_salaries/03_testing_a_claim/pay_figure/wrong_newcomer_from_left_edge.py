# wrong: forgets the 350; card: "an amount of 0 stands at x 350"
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        name, low, high = escape(row["name"]), row["low"], row["high"]
        marks.append(f'<text x="10" y="{y}">{name}</text>')
        start = 350 if low is None else low / 1000
        end = 750 if high is None else high / 1000
        arrows = ("" if low is not None else ' marker-start="url(#arrow)"') + ("" if high is not None else ' marker-end="url(#arrow)"')
        if low is None and high is None:
            words.append(f"{name}: nothing known")
            continue
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
