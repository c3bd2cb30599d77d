# right: keeps digits, asks whether any are left
def one_amount(text):
    digits = "".join(character for character in text or "" if character.isdigit())
    return int(digits) if digits else None
