# right: one call a form, brackets apart
def redact(text):
    token = r"[A-Za-z0-9._-]{12,}"
    text = re.sub("(Bearer )" + token, r"\1[token]", text)
    text = re.sub("(token=)" + token, r"\1[token]", text)
    text = re.sub("('token': ')" + token, r"\1[token]", text)
    text = re.sub('("token": ")' + token, r"\1[token]", text)
    part = r"(?:[^\W_]|-)+"
    text = re.sub(r"[\w.+-]+(?:@|%40)" + part + r"\." + part + r"(?:\." + part + r")*", "[email]", text)
    gap = "[ -]?"
    digits = r"(?<!\d)(?:\+7|%2B7|8)" + gap + "FIRST" + gap + r"\d\d\d" + gap + r"\d\d" + gap + r"\d\d(?!\d)"
    text = re.sub(digits.replace("FIRST", r"\d\d\d"), "[phone]", text)
    text = re.sub(digits.replace("FIRST", r"\(\d\d\d\)"), "[phone]", text)
    return text


class SafeFormatter(logging.Formatter):
    def format(self, record):
        finished = logging.Formatter.format(self, record)
        return redact(finished)
