# wrong: range goes up to its end, so the last edge is missing; card: "the largest too"
def histogram(axes, amounts):
    axes.hist(amounts, bins=list(range(0, int(max(amounts)) + 50000, 50000)))
    axes.set_ylim(0)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")


figure, axes = plt.subplots(figsize=(6, 2.5))
histogram(axes, offers["net_low"].dropna().tolist())
show(figure, f"{len(axes.patches)} bars: how many offers state which lower end, up to {offers['net_low'].max():,.0f}.")
