# wrong: q3 as the length of the bar; card: "asks for a length"
def draw_levels(axes, rows):
    lines = []
    for row in rows:
        if row["median"] is None:
            lines.append(f"{row['level']}: too few offers to draw, {row['with_pay']} with pay, {row['n']} in all")
            continue
        axes.barh(row["level"], row["q3"], left=row["q1"], color="lightgrey", edgecolor="black")
        axes.plot(row["median"], row["level"], "kd")
        lines.append(
            f"{row['level']}: half of {row['with_pay']} offers with pay lie between {row['q1']:,.0f} and {row['q3']:,.0f}, "
            f"median {row['median']:,.0f}; {row['n']} offers in all"
        )
    axes.set_xlim(0)
    axes.set_xlabel("roubles a month")
    return "\n".join(lines)
