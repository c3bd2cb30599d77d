# right: counted by hand, drawn with bar
def histogram(axes, amounts):
    edges = [0]
    while edges[-1] <= max(amounts):
        edges.append(edges[-1] + 50000)
    counts = [0] * (len(edges) - 1)
    for amount in amounts:
        for i in range(len(counts)):
            if edges[i] <= amount and amount < edges[i + 1]:
                counts[i] = counts[i] + 1
    axes.bar(edges[:-1], counts, width=50000, align="edge")
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")


figure, axes = plt.subplots(figsize=(6, 2.5))
histogram(axes, offers["net_low"].dropna().tolist())
show(figure, f"{len(axes.patches)} bars: how many offers state which lower end, up to {offers['net_low'].max():,.0f}.")
