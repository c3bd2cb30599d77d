# wrong: keeps the old text in a name and puts it back; card: "the file under `path` was neither the old nor the new one"
def save_text(path, text):
    old = path.read_text(encoding="utf-8") if path.exists() else None
    try:
        path.write_text(text, encoding="utf-8")
    except Exception:
        if old is None:
            path.unlink(missing_ok=True)
        else:
            path.write_text(old, encoding="utf-8")
        raise
