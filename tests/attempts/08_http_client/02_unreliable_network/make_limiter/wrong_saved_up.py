# wrong: a pause is saved up; card: "The pause was saved up and spent at once"
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    state = {"free": now()}

    def wait():
        with lock:
            turn = state["free"]
            state["free"] = turn + 1 / per_second
        sleep(max(0, turn - now()))

    return wait
