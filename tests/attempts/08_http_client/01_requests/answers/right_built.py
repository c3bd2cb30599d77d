# right: filled letter by letter
answers = {}
for letter in "ag":
    answers[letter] = "400 bad_argument"
for letter, status, word in (("b", 200, 20), ("c", 401, "no_token"), ("d", 404, "not_found"), ("e", 403, "oauth"), ("f", 409, "vacancy_archived"), ("h", 422, "bad_value")):
    answers[letter] = f"{status} {word}"
