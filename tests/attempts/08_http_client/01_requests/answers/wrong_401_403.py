# wrong HT5: 403 for nobody; card: "HT5: 403 refuses somebody"
answers = {'a': '400 bad_argument', 'b': '200 20', 'c': '403 oauth', 'd': '404 not_found', 'e': '403 oauth', 'f': '409 vacancy_archived', 'g': '400 bad_argument', 'h': '422 bad_value'}
