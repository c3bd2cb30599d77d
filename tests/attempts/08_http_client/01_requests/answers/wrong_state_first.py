# wrong HT5: the state before the fields; card: "HT5: the rule above fits first"
answers = {'a': '400 bad_argument', 'b': '200 20', 'c': '401 no_token', 'd': '404 not_found', 'e': '403 oauth', 'f': '409 vacancy_archived', 'g': '400 bad_argument', 'h': '409 vacancy_archived'}
