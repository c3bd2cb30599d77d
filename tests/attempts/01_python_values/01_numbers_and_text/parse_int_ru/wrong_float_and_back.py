# wrong PY9: through float and back, long numbers drift; card: "long numbers"
def parse_int_ru(text):
    return int(float("".join(text.replace("₽", "").split())))
