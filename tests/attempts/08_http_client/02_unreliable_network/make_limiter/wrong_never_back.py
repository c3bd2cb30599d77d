# wrong: takes the lock and never gives it back; card: "never"
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    state = {"free": now()}

    def wait():
        lock.acquire()
        moment = now()
        turn = max(moment, state["free"])
        state["free"] = turn + 1 / per_second
        sleep(turn - moment)

    return wait
