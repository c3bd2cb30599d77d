# right: one form with names, a function for the mark
FORMS = re.compile(
    r"""(?P<keep>Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}"""
    r"|(?P<email>[\w.+-]+(?:@|%40)(?:[^\W_]|-)+(?:\.(?:[^\W_]|-)+)+)"
    r"|(?P<phone>(?<![0-9])(?:\+7|%2B7|8)[ -]?(?:[0-9]{3}|\([0-9]{3}\))[ -]?[0-9]{3}(?:[ -]?[0-9]{2}){2}(?![0-9]))"
)


def mark(found):
    if found["email"]:
        return "[email]"
    if found["phone"]:
        return "[phone]"
    return found["keep"] + "[token]"


def redact(text):
    return FORMS.sub(mark, text)


class SafeFormatter(logging.Formatter):
    def format(self, record):
        return redact(super().format(record))
