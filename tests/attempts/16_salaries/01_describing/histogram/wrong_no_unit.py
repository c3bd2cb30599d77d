# wrong: pay without a unit; card: "a number without a unit"
def histogram(axes, amounts):
    axes.hist(amounts, bins=range(0, int(max(amounts)) + 50001, 50000))
    axes.set_ylim(0)
    axes.set_xlabel("pay")
    axes.set_ylabel("offers")
