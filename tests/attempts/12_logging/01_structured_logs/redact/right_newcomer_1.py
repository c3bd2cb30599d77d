# right: compiled, lookbehinds
TOKEN = re.compile(r"""(?<=Bearer )[\w.-]{12,}|(?<=token=)[\w.-]{12,}|(?<='token': ')[\w.-]{12,}|(?<="token": ")[\w.-]{12,}""", re.ASCII)
EMAIL = re.compile(r"[\w.+-]+(?:@|%40)(?:-|[^\W_])+(?:\.(?:-|[^\W_])+)+")
PHONE = re.compile(r"(?<!\d)(?:\+7|%2B7|8)[ -]?(?:\(\d{3}\)|\d{3})[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)")


def redact(text):
    for form, mark in [(TOKEN, "[token]"), (EMAIL, "[email]"), (PHONE, "[phone]")]:
        text = form.sub(mark, text)
    return text


class SafeFormatter(logging.Formatter):
    def format(self, record):
        return redact(super().format(record))
