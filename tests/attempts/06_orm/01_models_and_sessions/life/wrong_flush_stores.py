# wrong OR2: flush taken for commit; card: "nobody else sees it before `commit`"
life = {'a': [], 'b': ['QA'], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
