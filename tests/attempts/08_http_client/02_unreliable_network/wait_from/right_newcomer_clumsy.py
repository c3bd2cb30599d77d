# right: one variable, one return
def wait_from(headers, now):
    text = headers.get("Retry-After")
    seconds = None
    if text == None:
        seconds = None
    elif text.isdigit() == True:
        seconds = float(text)
    else:
        try:
            date = parsedate_to_datetime(text)
            instant = date.timestamp()
            seconds = instant - now
            if seconds < 0:
                seconds = 0
        except (ValueError, TypeError):
            seconds = None
    return seconds
