# wrong: everybody sleeps, the first one too; card: "the first one too"
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()

    def wait():
        with lock:
            sleep(1 / per_second)

    return wait
