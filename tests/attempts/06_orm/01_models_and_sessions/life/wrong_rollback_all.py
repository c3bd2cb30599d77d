# wrong: rollback undoes committed rows too; card: "QA was committed before"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['Lead'], 'f': ['Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
