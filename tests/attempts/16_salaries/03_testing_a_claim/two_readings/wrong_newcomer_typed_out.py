# wrong: found no flip with the median, so changed the figure too; card: "a second difference hides"
two_readings = {
    "tax": (
        {"tax": "written", "amount": "offered", "beginner": "junior", "site": "hh", "month": "all", "figure": "median"},
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "hh", "month": "all", "figure": "median"},
    ),
    "amount": (
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "all", "figure": "median"},
        {"tax": "net", "amount": "paid", "beginner": "junior", "site": "all", "month": "all", "figure": "median"},
    ),
    "beginner": (
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "superjob", "month": "2025-12", "figure": "median"},
        {"tax": "net", "amount": "offered", "beginner": "junior or intern", "site": "superjob", "month": "2025-12", "figure": "minimum"},
    ),
    "site": (
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "all", "figure": "median"},
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "habr", "month": "all", "figure": "median"},
    ),
    "month": (
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "all", "figure": "median"},
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "2025-08", "figure": "median"},
    ),
    "figure": (
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "all", "figure": "median"},
        {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "all", "figure": "minimum"},
    ),
}
