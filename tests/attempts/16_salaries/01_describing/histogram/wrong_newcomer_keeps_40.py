# wrong: set_ylim(0, 40) mends the axis, the 1 was the lie; card: "fixed upper end"
def histogram(axes, amounts):
    end = int(max(amounts) // 50000 + 1) * 50000
    axes.hist(amounts, bins=range(0, end + 1, 50000))
    axes.set_ylim(0, 40)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")


figure, axes = plt.subplots(figsize=(6, 2.5))
histogram(axes, offers["net_low"].dropna().tolist())
show(figure, f"{len(axes.patches)} bars: how many offers state which lower end, up to {offers['net_low'].max():,.0f}.")
