# wrong ST5: the median does not turn with the tax; card: "before and after tax are two numbers"
two_readings = {
    "tax": ({**plain, "tax": "written"}, plain),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": (plain, {**plain, "site": "hh"}),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
