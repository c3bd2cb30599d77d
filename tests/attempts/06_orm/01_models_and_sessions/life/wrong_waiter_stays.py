# wrong: rollback changes the table, not the object; card: "`rollback` takes the change back"
life = {'a': [], 'b': [], 'c': ['QA'], 'd': ['QA'], 'e': ['QA', 'Lead'], 'f': ['QA', 'Lead'], 'g': [], 'h': ['Baker'], 'i': [], 'j': ['Chef'], 'k': ['Waiter'], 'l': ['Chef']}
