# wrong: the largest amount on an edge falls into the bin before; card: "the largest too"
def histogram(axes, amounts):
    axes.hist(amounts, bins=range(0, int(max(amounts)) + 50000, 50000))
    axes.set_ylim(0)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
