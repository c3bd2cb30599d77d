# wrong: a second is one of the clock's, not any; card: "More calls went in one second"
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    state = {"second": None, "count": 0}

    def wait():
        with lock:
            second = int(now())
            if state["second"] != second:
                state["second"] = second
                state["count"] = 0
            if state["count"] >= per_second:
                sleep(second + 1 - now())
                state["second"] = second + 1
                state["count"] = 0
            state["count"] += 1

    return wait
