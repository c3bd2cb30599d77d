# right: other pairs, written out
start = {"tax": "net", "amount": "offered", "beginner": "junior", "site": "superjob", "month": "2025-12", "figure": "minimum"}


def changed(**choices):
    return {**start, **choices}


two_readings = {
    "tax": [changed(site="hh", figure="median", month="all", tax="written"), changed(site="hh", figure="median", month="all")],
    "amount": [start, changed(amount="paid")],
    "beginner": [start, changed(beginner="junior or intern")],
    "site": [start, changed(site="hh")],
    "month": [changed(site="habr", figure="median"), changed(site="habr", figure="median", month="2025-08")],
    "figure": [changed(site="all", month="all", figure="median"), changed(site="all", month="all", figure="quartile")],
}
