# wrong LG7: cleans the message before the arguments come; card: "LG7: its arguments went through"
def redact(text):
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}""", r"\1[token]", text)
    text = re.sub(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+", "[email]", text)
    return re.sub(r"(?<!\d)(?:\+7|%2B7|8)[ -]?(?:\(\d{3}\)|\d{3})[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)", "[phone]", text)


class SafeFormatter(logging.Formatter):
    def format(self, record):
        record.msg = redact(record.msg)
        return super().format(record)
