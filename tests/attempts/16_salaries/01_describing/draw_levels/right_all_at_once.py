# right: all bars by one call, all medians by another
def draw_levels(axes, rows):
    drawn = [row for row in rows if row["median"] is not None]
    names = [row["level"] for row in drawn]
    starts = [row["q1"] for row in drawn]
    axes.barh(names, [row["q3"] - row["q1"] for row in drawn], left=starts, color="silver")
    axes.scatter([row["median"] for row in drawn], names, marker="D", color="black")
    axes.set(xlabel="roubles a month", xlim=(0, max([row["q3"] for row in drawn], default=1) * 1.05))

    def line(row):
        words = f"{row['level']}: lower end known for {row['with_pay']} of {row['n']} offers"
        if row in drawn:
            words += f", a quarter below {row['q1']:,.0f}, half below {row['median']:,.0f}, three quarters below {row['q3']:,.0f}"
        return words

    return "\n".join(line(row) for row in rows)
