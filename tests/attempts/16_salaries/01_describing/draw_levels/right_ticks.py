# right: bars at numbers, levels set as ticks, medians as short lines
def draw_levels(axes, rows):
    drawn = [row for row in rows if row["median"] is not None]
    for place, row in enumerate(drawn):
        axes.barh(place, row["q3"] - row["q1"], left=row["q1"], facecolor="white", edgecolor="black", hatch="//")
        axes.vlines(row["median"], place - 0.4, place + 0.4, color="black", linewidth=3)
    axes.set_yticks(range(len(drawn)), [row["level"] for row in drawn])
    axes.set_xlim(left=0)
    axes.set_xlabel("roubles a month")
    text = ""
    for row in rows:
        text += row["level"] + ": " + str(row["n"]) + " offers, of these with a stated lower end " + str(row["with_pay"])
        if row["median"] is not None:
            text += "; median " + str(round(row["median"])) + ", middle half " + str(round(row["q1"])) + " to " + str(round(row["q3"]))
        text += ".\n"
    return text
