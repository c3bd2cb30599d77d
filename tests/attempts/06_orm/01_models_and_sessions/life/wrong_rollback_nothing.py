# wrong: rollback leaves the change; card: "`rollback` undid the change of the title"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['Tester', 'Lead'], 'f': ['Tester', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
