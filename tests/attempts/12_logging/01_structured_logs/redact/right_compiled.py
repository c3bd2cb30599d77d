# right: verbose pieces put together, one pass each
GAP = "[- ]?"
PHONE = re.compile(r"(?<![0-9])(\+7|%2B7|8)" + GAP + r"(\([0-9]{3}\)|[0-9]{3})" + GAP + "[0-9]{3}" + GAP + "[0-9]{2}" + GAP + "[0-9]{2}(?![0-9])")
MAIL = re.compile(r"[\w.+-]+(@|%40)[\w-]+(\.[\w-]+)+")
TOKEN = re.compile(r"(?P<head>Bearer |token=|'token': '|\"token\": \")[\w.-]{12,}", re.ASCII)


def redact(text):
    for form, mark in ((PHONE, "[phone]"), (MAIL, "[email]"), (TOKEN, r"\g<head>[token]")):
        text = form.sub(mark, text)
    return text


class SafeFormatter(logging.Formatter):
    def format(self, record):
        line = super().format(record)
        return redact(line)
