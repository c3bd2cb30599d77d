# wrong: break leaves only the try; card: "`break` ends the loop; 6 is never read"
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCACBC"}
