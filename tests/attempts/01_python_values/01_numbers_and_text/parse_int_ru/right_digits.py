# right: keeps the characters that count, with a loop and a sign
def parse_int_ru(text):
    kept = ""
    for character in text:
        if character.isdigit() or character == "-":
            kept += character
    return int(kept)
