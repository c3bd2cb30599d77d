# wrong: the only failure is the one on the screen; card: "A file is left in the folder"
def save_text(path, text):
    new = path.with_name("new.json")
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    except UnicodeEncodeError as error:
        new.unlink(missing_ok=True)
        raise error
