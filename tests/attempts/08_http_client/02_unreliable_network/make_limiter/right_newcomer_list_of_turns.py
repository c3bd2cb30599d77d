# right: all turns that were given
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    given = []

    def wait():
        with lock:
            turn = now()
            if given:
                turn = max(turn, given[-1] + 1 / per_second)
            given.append(turn)
        pause = turn - now()
        if pause > 0:
            sleep(pause)

    return wait
