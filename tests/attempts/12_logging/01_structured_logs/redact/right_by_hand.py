# right: the telephone found by its digits, the token by a function
def marked(found):
    return found.group(1) + "[token]"


def redact(text):
    text = re.sub("(Bearer |token=|'token': '|\"token\": \")([A-Za-z0-9._-]{12,})", marked, text)
    text = re.sub(r"[\w+.-]+(?:%40|@)(?:[\w-]+\.)+[\w-]+", "[email]", text)
    for start in (r"\+7", "%2B7", r"(?<!\d)8"):
        for code in (r"\(\d\d\d\)", r"\d\d\d"):
            text = re.sub(rf"(?<!\d){start}[ -]?{code}[ -]?\d\d\d[ -]?\d\d[ -]?\d\d(?!\d)", "[phone]", text)
    return text


class SafeFormatter(logging.Formatter):
    """Clean at the exit."""

    def format(self, record):
        return redact(logging.Formatter.format(self, record))
