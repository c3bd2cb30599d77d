# right: single quotes, and the sum the other way round
failures = {"c": "NameError", "a": "SyntaxError", "b": "SyntaxError"}
place = 'Kazan'
letters = len( 'Moscow' )
twice = 2 * letters
