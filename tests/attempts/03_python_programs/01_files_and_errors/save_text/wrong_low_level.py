# wrong: low-level writes into a neighbour that nobody clears away; card: "A file is left in the folder"
def save_text(path, text):
    raw = text.encode("utf-8")
    new = path.with_name(path.name + ".new")
    number = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    try:
        os.write(number, raw)
    finally:
        os.close(number)
    os.replace(new, path)
