# right: superjob against habr, written against net
two_readings = {
    "tax": ({**plain, "figure": "quartile", "tax": "written"}, {**plain, "figure": "quartile"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": ({**plain, "site": "superjob"}, {**plain, "site": "habr"}),
    "month": (plain, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
