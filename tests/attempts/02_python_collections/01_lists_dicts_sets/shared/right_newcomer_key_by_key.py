# right: fills an empty dict letter by letter
shared = {}
shared["a"] = ['go', 'sql', 'git']
shared["b"] = ['go', 'sql']
shared["c"] = {'skills': ['go', 'sql'], 'id': 7}
shared["d"] = ['go']
shared["e"] = [['go', 'c'], ['sql']]
shared["f"] = [['go'], ['sql']]
shared["g"] = ['sql']
shared["h"] = {'Казань': [7], 'Пермь': [7]}
