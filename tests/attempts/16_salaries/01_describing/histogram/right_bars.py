# right: counts by hand, drawn as bars
def histogram(axes, amounts):
    counts = {}
    for amount in amounts:
        left = amount // 50000 * 50000
        counts[left] = counts.get(left, 0) + 1
    axes.bar(list(counts), list(counts.values()), width=50000, align="edge", edgecolor="black")
    axes.set_ylim(0, max(counts.values()) * 1.1)
    axes.set_xlim(0, max(counts) + 50000)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
