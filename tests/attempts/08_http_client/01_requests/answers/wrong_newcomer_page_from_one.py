# wrong: pages counted from 1; card: "Page 20 is the twenty-first"
answers = {"a": "400 bad_argument", "b": "200 20", "c": "401 no_token", "d": "404 not_found", "e": "403 oauth", "f": "409 vacancy_archived", "g": "200 0", "h": "422 bad_value"}
