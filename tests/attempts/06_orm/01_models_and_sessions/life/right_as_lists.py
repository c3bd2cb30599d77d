# right: worked out line by line
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
