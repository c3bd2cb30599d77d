# wrong PY8: a stated 0 is taken for an open end; card: "0 is stated"
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        name, low, high = escape(row["name"]), row["low"], row["high"]
        marks.append(f'<text x="10" y="{y}">{name}</text>')
        if not low and not high:
            words.append(f"{name}: nothing known")
            continue
        arrows = ""
        start, end = 350, 750
        if low:
            start = 350 + low / 1000
        else:
            arrows += ' marker-start="url(#arrow)"'
        if high:
            end = 350 + high / 1000
        else:
            arrows += ' marker-end="url(#arrow)"'
        if low and high:
            words.append(f"{name}: from {low:,.0f} to {high:,.0f}")
        elif low:
            words.append(f"{name}: from {low:,.0f}, no upper end")
        else:
            words.append(f"{name}: up to {high:,.0f}, no lower end")
        marks.append(f'<line x1="{start}" y1="{y}" x2="{end}" y2="{y}" stroke="black"{arrows}/>')
    return frame(len(rows), "; ".join(words) if words else "no offers", marks)


save_functions("report.py", frame, pay_figure, imports=["from html import escape"])
display(HTML(str(pay_figure([{"name": "range", "low": 70000, "high": 160000}, {"name": "open", "low": 90000, "high": None}]))))
