# right: with open, cleared away in except
def save_text(path, text):
    new = path.with_name("~" + path.name)
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
        os.replace(new, path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
