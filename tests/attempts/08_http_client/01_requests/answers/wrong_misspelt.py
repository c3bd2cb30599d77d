# wrong: a misspelt name is obeyed; card: "ignores it in silence"
answers = {'a': '400 bad_argument', 'b': '200 5', 'c': '401 no_token', 'd': '404 not_found', 'e': '403 oauth', 'f': '409 vacancy_archived', 'g': '400 bad_argument', 'h': '422 bad_value'}
