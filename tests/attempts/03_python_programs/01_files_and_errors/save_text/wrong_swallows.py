# wrong PY10: tells nobody that the save failed; card: "PY10: the save failed and nobody was told"
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    except Exception:
        new.unlink(missing_ok=True)
