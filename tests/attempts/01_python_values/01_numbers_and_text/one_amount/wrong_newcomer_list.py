# wrong: asks for exactly the texts without an amount that the task names (within its "Given"); card: "Any text without a digit gives None"
def one_amount(text):
    if text is None or text == "" or text == "з/п не указана" or text == "договорная":
        return None
    return parse_int_ru(text.replace("от", "").replace("до", ""))
