# wrong: the new file stands in another folder; card: "in another folder it may be another disk"
def save_text(path, text):
    new = desk / path.name
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)
