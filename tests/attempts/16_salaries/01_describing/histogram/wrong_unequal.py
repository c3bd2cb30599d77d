# wrong: the bins stay as they were; card: "a wider bin collects more"
def histogram(axes, amounts):
    axes.hist(amounts, bins=[0, 50000, 75000, 100000, 150000, 300000])
    axes.set_ylim(0)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
