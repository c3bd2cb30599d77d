# wrong: a session does not see its own pending row; card: "The question flushes first"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': [], 'i': [], 'j': ['Chef'], 'k': ['Chef'], 'l': ['Chef']}
