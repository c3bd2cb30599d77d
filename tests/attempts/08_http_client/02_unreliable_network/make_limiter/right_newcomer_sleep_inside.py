# right: sleeps while it holds the lock
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    last = {"at": None}

    def wait():
        with lock:
            if last["at"] is not None:
                free = last["at"] + 1 / per_second
                while now() < free:
                    sleep(free - now())
                last["at"] = max(free, now())
            else:
                last["at"] = now()

    return wait
