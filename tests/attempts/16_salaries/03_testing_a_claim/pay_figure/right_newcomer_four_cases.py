# right: an if for each of the four cases, lines typed out
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        name = escape(row["name"])
        low = row["low"]
        high = row["high"]
        marks.append(f'<text x="5" y="{y}">{name}</text>')
        if low is not None and high is not None:
            words.append(f"{name}: from {round(low):,} to {round(high):,}")
            marks.append(f'<line x1="{350 + low / 1000}" y1="{y}" x2="{350 + high / 1000}" y2="{y}" stroke="black"/>')
        elif low is not None:
            words.append(f"{name}: from {round(low):,}, no upper end")
            marks.append(f'<line x1="{350 + low / 1000}" y1="{y}" x2="750" y2="{y}" stroke="black" marker-end="url(#arrow)"/>')
        elif high is not None:
            words.append(f"{name}: up to {round(high):,}, no lower end")
            marks.append(f'<line x1="350" y1="{y}" x2="{350 + high / 1000}" y2="{y}" stroke="black" marker-start="url(#arrow)"/>')
        else:
            words.append(f"{name}: nothing known")
    if not words:
        return frame(0, "no offers", [])
    return frame(len(rows), "; ".join(words), marks)


save_functions("report.py", frame, pay_figure, imports=["from html import escape"])
display(HTML(str(pay_figure([{"name": "range", "low": 70000, "high": 160000}, {"name": "open", "low": 90000, "high": None}]))))
