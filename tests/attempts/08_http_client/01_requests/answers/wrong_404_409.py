# wrong HT5: archived taken for missing; card: "in the archive: 409"
answers = {'a': '400 bad_argument', 'b': '200 20', 'c': '401 no_token', 'd': '404 not_found', 'e': '403 oauth', 'f': '404 not_found', 'g': '400 bad_argument', 'h': '422 bad_value'}
