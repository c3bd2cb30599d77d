# wrong: writes where the old file stands; card: "it was opened for writing"
def save_text(path, text):
    path.write_text(text, encoding="utf-8")
