# right: lists, statistics and an index
first = [80, 90, 100, 180, 200]
second = [60, 65, 75, 80, 90, 120, 130]
shift = {
    "a": statistics.median(first),
    "b": statistics.median(first[:3]),
    "c": "down",
    "d": statistics.median([80, 90, 100, 900, 900]),
    "e": sorted(second)[3],
    "f": (90 + 120) / 2,
    "g": "up",
}
