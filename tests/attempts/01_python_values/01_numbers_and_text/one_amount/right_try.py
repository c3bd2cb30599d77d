# right: lets int decide and catches its refusal
def one_amount(text):
    if not text:
        return None
    for word in ("от", "до", "₽"):
        text = text.replace(word, "")
    try:
        return int("".join(text.split()))
    except ValueError:
        return None
