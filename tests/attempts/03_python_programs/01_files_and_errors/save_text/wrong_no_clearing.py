# wrong: the half-written file stays; card: "The half-written new file stays in the folder"
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)
