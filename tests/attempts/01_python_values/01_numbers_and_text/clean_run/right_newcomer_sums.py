# right: let the cell do the sums, dots at the end deleted
clean_run = {
    "a": 90000 + 5000 + 5000,
    "b": 90000 + 5000,
    "c": (3 * 2 + 1) * 2,
    "d": 3 * 2 + 1,
    "e": 'NameError',
}
