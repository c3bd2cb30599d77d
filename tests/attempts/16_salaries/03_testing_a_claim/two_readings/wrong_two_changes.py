# wrong ST2: two choices change at once; card: "a second difference hides"
two_readings = {
    "tax": ({**plain, "figure": "quartile", "tax": "written"}, {**plain, "figure": "quartile"}),
    "amount": (plain, {**plain, "amount": "paid", "figure": "quartile"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": (plain, {**plain, "site": "hh"}),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
