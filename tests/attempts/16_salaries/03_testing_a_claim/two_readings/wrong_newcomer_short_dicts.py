# wrong: a reading with one key; card: "a reading makes all six choices"
two_readings = {
    "tax": ({"tax": "written"}, {"tax": "net"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": ({"beginner": "junior"}, {"beginner": "junior or intern"}),
    "site": ({"site": "all"}, {"site": "hh"}),
    "month": ({"month": "2025-12"}, {"month": "2025-08"}),
    "figure": ({"figure": "median"}, {"figure": "minimum"}),
}
