# wrong HT4: grows without a ceiling; card: "the ceiling was not looked at"
def waits(base, ceiling):
    wait = base
    while True:
        yield wait
        wait = wait * 2
