# wrong: commit sends what was added only; card: "the change of the title goes along"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Baker'], 'k': ['Baker'], 'l': ['Baker']}
