# right: line by line, Path.replace
def save_text(path, text):
    new = path.parent / (path.name + ".part")
    done = False
    try:
        with open(new, "w", encoding="utf-8") as file:
            for line in text.splitlines(keepends=True):
                print(line, end="", file=file)
        new.replace(path)
        done = True
    finally:
        if not done and new.exists():
            os.remove(new)
