# right: a handler for each refusal
def repaired(text):
    meant = text
    try:
        meant = text.encode("cp1251").decode("utf-8")
    except UnicodeEncodeError:
        meant = text
    except UnicodeDecodeError:
        meant = text
    return meant
print(repaired("РњРѕСЃРєРІР°"))
