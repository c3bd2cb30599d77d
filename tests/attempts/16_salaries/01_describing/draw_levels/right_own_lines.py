# right: a line of two points as the mark
def draw_levels(axes, rows):
    lines, place = [], 0
    names = []
    for row in rows:
        words = f"{row['level']}: we saw {row['n']} offers and {row['with_pay']} of them"
        if row["median"] is None:
            lines.append(words + " with pay (too few)")
            continue
        axes.barh([place], [row["q3"] - row["q1"]], left=[row["q1"]], color="0.8")
        axes.plot([row["median"], row["median"]], [place - 0.3, place + 0.3], color="black")
        names.append(row["level"])
        place += 1
        lines.append(words + f" begin at {row['q1']:.0f} to {row['q3']:.0f} for the middle half - median {row['median']:.0f}")
    axes.set_yticks(list(range(place)))
    axes.set_yticklabels(names)
    axes.set_xlim(0, None)
    axes.set_xlabel("roubles a month")
    return "\n".join(lines)
