# wrong: putting the old text back is enough; card: "only `os.replace` may touch it"
def save_text(path, text):
    old = path.read_text(encoding="utf-8") if path.exists() else None
    try:
        path.write_text(text, encoding="utf-8")
    except Exception as error:
        if old is None:
            path.unlink(missing_ok=True)
        else:
            path.write_text(old, encoding="utf-8")
        raise error
