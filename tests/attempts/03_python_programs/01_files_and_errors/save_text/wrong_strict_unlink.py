# wrong: removes a file that is gone already; card: "after `os.replace` the new one is gone"
def save_text(path, text):
    new = path.with_name(path.name + ".new")
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    finally:
        new.unlink()
