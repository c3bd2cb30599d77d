# wrong: the refusing one first; card: "gives one verdict, or stands in the other order"
two_readings = {
    "tax": ({**plain, "figure": "quartile", "tax": "written"}, {**plain, "figure": "quartile"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": ({**plain, "site": "hh"}, plain),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
