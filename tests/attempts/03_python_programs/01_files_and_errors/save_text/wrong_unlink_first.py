# wrong: removes the old file before the last step; card: "the file under `path` was neither the old nor the new one"
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    try:
        new.write_text(text, encoding="utf-8")
        path.unlink(missing_ok=True)
        new.rename(path)
    finally:
        new.unlink(missing_ok=True)
