# right: numbers and words in two lists
numbers = [400, 200, 401, 404, 403, 409, 400, 422]
words = ["bad_argument", 20, "no_token", "not_found", "oauth", "vacancy_archived", "bad_argument", "bad_value"]
answers = {}
for letter, number, word in zip("abcdefgh", numbers, words):
    answers[letter] = f"{number} {word}"
