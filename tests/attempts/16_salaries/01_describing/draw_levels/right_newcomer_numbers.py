# right: places by number, labels set later, a line as mark, whole text grown by +
def draw_levels(axes, rows):
    text = ""
    places = []
    names = []
    largest = 1
    for row in rows:
        text = text + str(row["level"]) + ": there are " + str(row["n"]) + " offers and " + str(row["with_pay"]) + " of them state pay"
        if row["median"] == None:
            text = text + " (too few for a median)"
        else:
            place = len(places)
            axes.barh(place, row["q3"] - row["q1"], left=row["q1"], height=0.5, color="white", edgecolor="black")
            axes.plot([row["median"]], [place], marker="|", markersize=14, color="black")
            places.append(place)
            names.append(row["level"])
            if row["q3"] > largest:
                largest = row["q3"]
            text = text + "; lower quartile " + str(round(row["q1"])) + ", median " + str(round(row["median"])) + ", upper quartile " + str(round(row["q3"]))
        text = text + "\n"
    axes.set_yticks(places)
    axes.set_yticklabels(names)
    axes.set_xlim(0, largest * 1.1)
    axes.set_xlabel("pay, roubles a month")
    return text


figure, axes = plt.subplots(figsize=(6, 2.5))
show(figure, str(draw_levels(axes, by_level)))
