# right: both refusals by name
def repaired(text):
    try:
        return str(bytes(text.encode("windows-1251")), "utf8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text
