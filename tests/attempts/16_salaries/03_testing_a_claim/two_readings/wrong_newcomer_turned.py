# wrong ST5: net first, although written is the larger; card: "stands in the other order"
two_readings = {
    "tax": ({**plain, "site": "hh"}, {**plain, "tax": "written", "site": "hh"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": (plain, {**plain, "site": "hh"}),
    "month": (plain, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
