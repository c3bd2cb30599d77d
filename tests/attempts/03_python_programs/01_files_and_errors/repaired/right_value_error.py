# right: asks by decoding into a name set before
def repaired(text):
    result = text
    try:
        result = text.encode("cp1251").decode("utf-8")
    except UnicodeEncodeError:
        pass
    except UnicodeDecodeError:
        pass
    return result
