# right: two names for what comes often
refused = [None, 422]
not_allowed = [None, 405]
handled = {
    "a": refused,
    "b": not_allowed,
    "c": refused,
    "d": ["search", 200],
    "e": ["top", 200],
    "f": ["by_name", 200],
    "g": refused,
    "h": not_allowed,
}
