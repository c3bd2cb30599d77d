# wrong: the axis of counts stays cut; card: "makes small differences look large"
def histogram(axes, amounts):
    axes.hist(amounts, bins=range(0, int(max(amounts)) + 50001, 50000))
    axes.set_ylim(1)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
