# wrong LG7: mails are made of A-Z and a-z; card: "LG7: a mail went through"
def redact(text):
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}""", r"\1[token]", text)
    text = re.sub(r"[A-Za-z0-9._+-]+(?:@|%40)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", "[email]", text)
    text = re.sub(r"(?<!\d)(?:\+7|%2B7|8)[ -]?(?:\(\d{3}\)|\d{3})[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)", "[phone]", text)
    return text


class SafeFormatter(logging.Formatter):
    def format(self, record):
        return redact(super().format(record))
