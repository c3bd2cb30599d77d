# wrong: takes the word after the first space; card: "Came back"
def one_amount(text):
    if not text:
        return None
    pieces = text.split()
    if len(pieces) > 1 and pieces[1].isdigit():
        return int(pieces[1])
    return None
