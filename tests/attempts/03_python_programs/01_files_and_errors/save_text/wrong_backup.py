# wrong: moves the old file away first; card: "the file under `path` was neither the old nor the new one"
def save_text(path, text):
    kept = path.with_name(path.name + ".bak")
    if path.exists():
        os.replace(path, kept)
    try:
        path.write_text(text, encoding="utf-8")
    except Exception:
        path.unlink(missing_ok=True)
        if kept.exists():
            os.replace(kept, path)
        raise
    kept.unlink(missing_ok=True)
