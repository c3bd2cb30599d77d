# wrong: lists the two spaces seen on the screen; card: "Spaces come in more kinds"
def parse_int_ru(text):
    return int(text.replace("₽", "").replace(" ", "").replace("\u202f", "").replace("\u00a0", ""))
