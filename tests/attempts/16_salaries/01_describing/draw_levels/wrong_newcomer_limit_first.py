# wrong: the axis is set up first, then drawn on; it grows by itself; card: "after the bars are drawn"
def draw_levels(axes, rows):
    axes.set_xlim(0)
    axes.set_xlabel("roubles a month")
    lines = []
    for row in rows:
        line = f"{row['level']}: {row['with_pay']} of {row['n']} offers state pay"
        if row["q1"] is not None:
            axes.barh(row["level"], row["q3"] - row["q1"], left=row["q1"], color="lightgrey", edgecolor="black")
            axes.plot(row["median"], row["level"], "kd")
            line += f", half of them between {row['q1']:,.0f} and {row['q3']:,.0f} roubles, median {row['median']:,.0f}"
        lines.append(line + ".")
    return "\n".join(lines)


figure, axes = plt.subplots(figsize=(6, 2.5))
show(figure, str(draw_levels(axes, by_level)))
