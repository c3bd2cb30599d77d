# right: a list of edges by a loop
def histogram(axes, amounts):
    edges = [0]
    while edges[-1] <= max(amounts):
        edges.append(edges[-1] + 50000)
    axes.hist(amounts, bins=edges, edgecolor="black")
    axes.set(xlabel="roubles a month", ylabel="offers", xlim=(0, edges[-1]))
