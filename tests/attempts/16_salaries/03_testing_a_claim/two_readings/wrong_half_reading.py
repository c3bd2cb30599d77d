# wrong ST2: only the changed choice; card: "a reading makes all six choices"
two_readings = {
    "tax": ({**plain, "figure": "quartile", "tax": "written"}, {**plain, "figure": "quartile"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": ({"beginner": "junior"}, {"beginner": "junior or intern"}),
    "site": (plain, {**plain, "site": "hh"}),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
