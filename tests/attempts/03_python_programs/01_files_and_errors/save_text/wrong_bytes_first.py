# wrong: encodes first, then writes where the old file stands; card: "the file under `path` was neither the old nor the new one"
def save_text(path, text):
    raw = text.encode("utf-8")
    path.write_bytes(raw)
