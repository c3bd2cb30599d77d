"""The picture of the week: ``python datasets/make/signals/picture.py`` writes it beside the data set as SVG.

It shows another seed's week as a monitoring page would: to find the incidents of the committed one is the lesson.
"""

from __future__ import annotations

import sys
from pathlib import Path

MAKE = Path(__file__).resolve().parent.parent
STEP = 1_200_000
SEED = 7  # not the committed week: its picture would give the answers away


def main() -> None:
    """Four panels over seven days: requests, p99, cache misses, connections in use."""
    sys.path.insert(0, str(MAKE))
    import matplotlib as mpl
    import numpy as np

    from signals.series import TIMES
    from signals.week import simulate

    mpl.use("svg")
    mpl.rcParams |= {"svg.hashsalt": "signals", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 9}
    import matplotlib.pyplot as plt

    week = simulate(SEED)
    requests, slots = week.requests, 604_800_000 // STEP
    place = requests.end // STEP
    count = np.bincount(place, minlength=slots)
    p99 = [np.quantile(requests.took[place == n], 0.99) / 1000 if count[n] >= 100 else np.nan for n in range(slots)]
    looked = np.bincount(place[requests.cache >= 0], minlength=slots)
    missed = np.bincount(place[requests.cache == 0], minlength=slots) / np.maximum(1, looked)
    pools = [item for item in week.series() if item.name == "db_pool_in_use"]
    days = np.arange(slots) * STEP / 86_400_000
    figure, panels = plt.subplots(4, 1, sharex=True, figsize=(8, 6), layout="constrained")
    panels[0].plot(days, count / (STEP / 1000), color="#1f5a8a", lw=0.9)
    panels[0].set_ylabel("requests/s")
    panels[1].plot(days, p99, color="#8a3b1f", lw=0.9)
    panels[1].set_ylabel("p99, s")
    panels[2].plot(days, 100 * np.where(looked >= 30, missed, np.nan), color="#3d6b35", lw=0.9)
    panels[2].set_ylabel("cache misses, %")
    for item, style in zip(pools, ("-", ":"), strict=True):
        slot = item.times // STEP
        highest = [item.values[slot == n].max() if (slot == n).any() else np.nan for n in range(slots)]
        panels[3].plot(days, highest, style, color="#5b3d82", lw=0.9, label=item.labels["instance"])
    panels[3].set_ylabel("pool in use, most")
    panels[3].legend(frameon=False, ncols=2, loc="lower right", bbox_to_anchor=(1, 0.9))
    panels[3].set_xticks(range(7), ("Mon 14", "Tue 15", "Wed 16", "Thu 17", "Fri 18", "Sat 19", "Sun 20"))
    panels[3].set_xlabel("September 2026, days begin at midnight in Moscow; steps of 20 minutes")
    panels[3].set_xlim(0, TIMES[-1] / 86_400_000)
    for panel in panels:
        panel.grid(axis="x", color="#dddddd", lw=0.6)
        panel.spines[["top", "right"]].set_visible(False)
        panel.set_ylim(bottom=0)
    figure.savefig(MAKE.parent / "cards" / "signals.svg", metadata={"Date": None, "Creator": None})


if __name__ == "__main__":
    main()
