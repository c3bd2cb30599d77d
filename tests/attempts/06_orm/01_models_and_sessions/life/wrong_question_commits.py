# wrong OR2: the flush of a question is seen by all; card: "nobody has committed it"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': ['Baker'], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
