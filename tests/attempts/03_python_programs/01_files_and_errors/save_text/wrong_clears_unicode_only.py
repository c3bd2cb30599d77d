# wrong: clears away after one kind of failure; card: "A file is left in the folder"
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    try:
        new.write_text(text, encoding="utf-8")
    except UnicodeError:
        new.unlink()
        raise
    os.replace(new, path)
