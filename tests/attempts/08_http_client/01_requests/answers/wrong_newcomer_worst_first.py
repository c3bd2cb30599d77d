# wrong HT5: the fields before the token; card: "HT5: who may not enter"
answers = {"a": "400 bad_argument", "b": "200 20", "c": "401 no_token", "d": "404 not_found", "e": "422 bad_value", "f": "409 vacancy_archived", "g": "400 bad_argument", "h": "409 vacancy_archived"}
