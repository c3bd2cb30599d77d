# right: the neighbour of the task text
def save_text(path, text):
    neighbour = path.with_name("x")
    try:
        neighbour.write_text(text, encoding="utf-8")
        os.replace(neighbour, path)
    finally:
        neighbour.unlink(missing_ok=True)


store.write_text("old", encoding="utf-8")
try:
    save_text(store, "new, and broken: \ud800")
except UnicodeEncodeError as error:
    print("refused:", error.reason)
print(repr(store.read_text(encoding="utf-8")), [file.name for file in desk.iterdir()])
