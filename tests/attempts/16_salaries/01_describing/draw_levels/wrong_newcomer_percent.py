# wrong: the coverage belongs into the text, in percent; card: "the share is one of the other numbers"
def draw_levels(axes, rows):
    lines = []
    for row in rows:
        line = f"{row['level']}: {row['with_pay']} of {row['n']} offers state pay"
        if row["share"] is not None:
            line += f" ({row['share']:.0%})"
        if row["q1"] is not None:
            axes.barh(row["level"], row["q3"] - row["q1"], left=row["q1"], color="lightgrey", edgecolor="black")
            axes.plot(row["median"], row["level"], "kd")
            line += f", half of them between {row['q1']:,.0f} and {row['q3']:,.0f} roubles, median {row['median']:,.0f}"
        lines.append(line + ".")
    axes.set_xlabel("roubles a month")
    axes.set_xlim(0)
    return "\n".join(lines)


figure, axes = plt.subplots(figsize=(6, 2.5))
show(figure, str(draw_levels(axes, by_level)))
