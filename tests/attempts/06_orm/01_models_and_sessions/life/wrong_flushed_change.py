# wrong OR2: a flushed change taken for a committed one; card: "a flushed change is not committed"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['Tester'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
