# wrong PY9: converts through float; card: "whole roubles are an int"
def parse_int_ru(text):
    return (float("".join(text.replace("₽", "").split())))
