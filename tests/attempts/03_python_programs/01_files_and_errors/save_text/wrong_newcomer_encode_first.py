# wrong: a text that can be encoded cannot fail; card: "only `os.replace` may touch it"
def save_text(path, text):
    data = text.encode("utf-8")
    path.write_text(data.decode("utf-8"), encoding="utf-8")
