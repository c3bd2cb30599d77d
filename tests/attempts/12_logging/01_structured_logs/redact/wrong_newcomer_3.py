# wrong LG7: cleaning the message is enough; card: "LG7: its arguments went through"
def redact(text):
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}""", r"\1[token]", text)
    text = re.sub(r"[\w.+-]+(?:@|%40)(?:[^\W_]|-)+(?:\.(?:[^\W_]|-)+)+", "[email]", text)
    text = re.sub(r"(?<!\d)(?:\+7|%2B7|8)[ -]?(?:\(\d{3}\)|\d{3})[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)", "[phone]", text)
    return text


class SafeFormatter(logging.Formatter):
    def format(self, record):
        record.msg = redact(str(record.msg))
        return super().format(record)
