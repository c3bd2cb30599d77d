# right: counts the steps anew each time
def waits(base, ceiling):
    number = 0
    while True:
        this_wait = base
        for i in range(number):
            this_wait = this_wait * 2
            if this_wait > ceiling:
                this_wait = ceiling
                break
        if this_wait > ceiling:
            this_wait = ceiling
        yield this_wait
        if this_wait < ceiling:
            number = number + 1
