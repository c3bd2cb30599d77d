# wrong: writes only the changed choice; card: "a reading makes all six choices"
two_readings = {
    "tax": ("written", "net"),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": ("junior", "junior or intern"),
    "site": ("all", "hh"),
    "month": ("2025-12", "2025-08"),
    "figure": ("median", "minimum"),
}
