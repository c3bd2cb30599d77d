# wrong ST1: both figures below; card: "gives one verdict"
two_readings = {
    "tax": ({**plain, "figure": "quartile", "tax": "written"}, {**plain, "figure": "quartile"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": (plain, {**plain, "site": "hh"}),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": ({**plain, "figure": "quartile"}, {**plain, "figure": "minimum"}),
}
