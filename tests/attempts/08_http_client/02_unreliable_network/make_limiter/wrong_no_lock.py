# wrong: two threads read before anyone writes; card: "Two threads took the same turn"
def make_limiter(per_second, sleep, now):
    state = {"free": now()}

    def wait():
        moment = now()
        turn = max(moment, state["free"])
        state["free"] = turn + 1 / per_second
        sleep(turn - moment)

    return wait
