# wrong OR2: add taken for a stored row; card: "`add` sends nothing"
life = {'a': ['QA'], 'b': ['QA'], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
