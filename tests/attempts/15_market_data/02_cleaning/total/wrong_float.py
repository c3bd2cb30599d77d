# wrong PY9: adds floats; card: "a float holds no 0.10"
def total(lines):
    found = []
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251")
        if text not in ("", "не указана"):
            found.append(float("".join(text.replace("руб.", "").split()).replace(",", ".")))
    return sum(found) if found else None
