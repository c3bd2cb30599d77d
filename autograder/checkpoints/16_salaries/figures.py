def draw_segments(axes, pairs):
    """Each (low, high) as a line, an arrow where an end is open; returns the same in words."""
    edge, lines = 1.15 * max(end for pair in pairs for end in pair if end is not None), []
    for place, (low, high) in enumerate(pairs, 1):
        begin, end = (0 if low is None else low), (edge if high is None else high)
        hidden = low is None and high is None
        axes.plot([begin, end], [place, place], color="black", linestyle=":" if hidden else "-")
        axes.plot(begin, place, "k<" if low is None else "k|", clip_on=False)
        axes.plot(end, place, "k>" if high is None else "k|", clip_on=False)
        said = [f"{word} {amount:,.0f}" for word, amount in (("from", low), ("to", high)) if amount is not None]
        lines.append(f"{place}: {' '.join(said) or 'pay hidden, dotted, open at both ends'}")
    axes.set_xlim(0, edge)
    axes.set_yticks(range(1, len(pairs) + 1))
    axes.invert_yaxis()
    axes.set_xlabel("roubles a month after tax; an arrow is an open end")
    axes.set_ylabel("offer")
    return "\n".join(lines)


def draw_wedge(axes, stated, function):
    """The bounds of a median against the share of hidden offers; returns the same in words."""
    shares, ends = [0, 10, 20, 30, 35, 40, 45, 50, 60], []
    for share in shares:
        hidden = round(len(stated) * share / (100 - share))
        ends.append(function(stated + [(None, None)] * hidden))
    lows, known = [low for low, high in ends], [(share, high) for share, (low, high) in zip(shares, ends) if high is not None]
    edge = 1.2 * max(high for share, high in known)
    axes.plot(shares, lows, "k-o", label="lowest possible median")
    axes.plot(*zip(*known), "k--s", label="highest possible median")
    without = [share for share, (low, high) in zip(shares, ends) if high is None]
    axes.plot(without, [edge] * len(without), "k^", clip_on=False, label="no upper bound")
    axes.fill_between(shares, lows, [edge if high is None else high for low, high in ends], color="lightgrey")
    axes.set_ylim(0, edge)
    axes.set_xlabel("offers that hide pay, %")
    axes.set_ylabel("roubles a month after tax")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=3, fontsize=8)
    return "\n".join(f"{share} % hidden: from {low:,.0f} to {'no upper bound' if high is None else format(high, ',.0f')}" for share, (low, high) in zip(shares, ends))
