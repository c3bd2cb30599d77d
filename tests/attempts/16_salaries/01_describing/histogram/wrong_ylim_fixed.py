# wrong: an upper end that fits the example; card: "cuts some bar"
def histogram(axes, amounts):
    axes.hist(amounts, bins=range(0, int(max(amounts)) + 50001, 50000))
    axes.set_ylim(0, 40)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
