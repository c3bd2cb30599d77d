# right: open and write, clears in except
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
        os.replace(new, path)
    except Exception as error:
        new.unlink(missing_ok=True)
        raise error
