# wrong: a new lock for each call locks nobody out; card: "Two threads took the same turn"
def make_limiter(per_second, sleep, now):
    state = {"next": now()}

    def wait():
        lock = threading.Lock()
        with lock:
            mine = max(state["next"], now())
            state["next"] = mine + 1 / per_second
        sleep(max(0, mine - now()))

    return wait
