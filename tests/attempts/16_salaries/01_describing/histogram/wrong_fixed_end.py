# wrong ST3: bins end at 300,000, the rest is nowhere; card: "310,000 is in no bin"
def histogram(axes, amounts):
    axes.hist(amounts, bins=range(0, 300001, 50000))
    axes.set_ylim(0)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
