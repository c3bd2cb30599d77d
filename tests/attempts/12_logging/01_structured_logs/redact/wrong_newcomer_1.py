# wrong: every word behind token= is a token; card: "a token has 12 or more"
def redact(text):
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[\w.-]+""", r"\1[token]", text)
    text = re.sub(r"[\w.+-]+(@|%40)[\w-]+(\.[\w-]+)+", "[email]", text)
    text = re.sub(r"(?<!\d)(\+7|%2B7|8)[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)", "[phone]", text)
    return text


class SafeFormatter(logging.Formatter):
    def format(self, record):
        return redact(super().format(record))
