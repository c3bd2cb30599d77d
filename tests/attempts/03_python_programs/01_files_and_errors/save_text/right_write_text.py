# right: write_text and finally
def save_text(path, text):
    new = path.with_suffix(".tmp")
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)
