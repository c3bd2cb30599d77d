# right: tax on hh only, quartile, superjob
two_readings = {
    "tax": ({**plain, "tax": "written", "site": "hh"}, {**plain, "site": "hh"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": ({**plain, "site": "superjob"}, {**plain, "site": "hh"}),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "quartile"}),
}
