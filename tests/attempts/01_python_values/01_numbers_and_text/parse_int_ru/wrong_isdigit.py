# wrong: loses the minus of a refund; card: "Came back"
def parse_int_ru(text):
    return int("".join(character for character in text if character.isdigit()))
