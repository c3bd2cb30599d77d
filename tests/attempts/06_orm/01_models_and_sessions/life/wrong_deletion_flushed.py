# wrong OR2: a flushed deletion taken for a committed one; card: "the deletion is flushed, not committed"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': []}
