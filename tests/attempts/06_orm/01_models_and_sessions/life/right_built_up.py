# right: the dict filled step by step
life = {}
for letter in 'abgi':
    life[letter] = []
for letter in 'cd':
    life[letter] = ['QA']
life['e'] = life['f'] = ['QA', 'Lead']
life['h'] = ['Baker']
for letter in 'jkl':
    life[letter] = ['Chef']
