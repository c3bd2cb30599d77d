# wrong: breaks it once more; card: "It was broken once more"
def repaired(text):
    return text.encode("utf-8").decode("cp1251")
