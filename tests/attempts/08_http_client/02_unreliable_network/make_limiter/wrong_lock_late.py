# wrong: only the writing is inside the lock; card: "Both belong inside the same lock"
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    state = {"free": now()}

    def wait():
        moment = now()
        turn = max(moment, state["free"])
        with lock:
            state["free"] = turn + 1 / per_second
        sleep(turn - moment)

    return wait
