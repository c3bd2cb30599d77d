# wrong OR2: close taken for commit; card: "`close` threw it away"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
