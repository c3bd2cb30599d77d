# right: two of them computed
deep = "400 bad_argument" if (20 + 1) * 100 > 2000 else "200 0"
answers = {
    "a": "400 bad_argument",
    "b": "200 " + str(min(20, 60)),
    "c": "401 no_token",
    "d": "404 not_found",
    "e": "403 oauth",
    "f": "409 vacancy_archived",
    "g": deep,
    "h": "422 bad_value",
}
