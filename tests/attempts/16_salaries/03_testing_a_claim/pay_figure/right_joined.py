# right: four cases, one after the other
def pay_figure(rows):
    parts, said, y = [], [], 0
    for row in rows:
        y += 30
        label = escape(row["name"])
        parts += ["<text x='10' y='%d'>%s</text>" % (y, label)]
        ends = (row["low"] is not None, row["high"] is not None)
        x1 = 350 + row["low"] / 1000 if ends[0] else 350
        x2 = 350 + row["high"] / 1000 if ends[1] else 750
        if ends == (True, True):
            said += [f"{label}: from {row['low']:,.0f} to {row['high']:,.0f}"]
            parts += [f"<line stroke='black' x1='{x1}' x2='{x2}' y1='{y}' y2='{y}'/>"]
        elif ends == (True, False):
            said += [f"{label}: from {row['low']:,.0f}, no upper end"]
            parts += [f"<line stroke='black' x1='{x1}' x2='{x2}' y1='{y}' y2='{y}' marker-end='url(#arrow)'/>"]
        elif ends == (False, True):
            said += [f"{label}: up to {row['high']:,.0f}, no lower end"]
            parts += [f"<line stroke='black' x1='{x1}' x2='{x2}' y1='{y}' y2='{y}' marker-start='url(#arrow)'/>"]
        else:
            said += [f"{label}: nothing known"]
    return frame(y // 30, "; ".join(said) or "no offers", ["\n".join(parts)])


save_functions("report.py", frame, pay_figure, imports=["from html import escape"])
display(HTML(str(pay_figure([{"name": "range", "low": 70000, "high": 160000}, {"name": "open", "low": 90000, "high": None}]))))
