# wrong: puts the file in place before it is closed; card: "put in place before it was whole"
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
            os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)
