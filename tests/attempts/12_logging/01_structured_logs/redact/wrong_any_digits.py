# wrong: every eleven digits with gaps are a telephone; card: "A salary, an id or a date was eaten"
def redact(text):
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}""", r"\1[token]", text)
    text = re.sub(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+", "[email]", text)
    return re.sub(r"(?:\+7|%2B7|8)[ ()-]*\d(?:[ ()-]*\d){5,9}", "[phone]", text)


class SafeFormatter(logging.Formatter):
    def format(self, record):
        return redact(super().format(record))
