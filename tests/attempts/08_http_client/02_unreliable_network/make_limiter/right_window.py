# right: remembers the times of the last calls, sleeps inside the lock
def make_limiter(per_second, sleep, now):
    turns = []
    lock = threading.Lock()

    def wait():
        with lock:
            moment = now()
            turn = moment
            if len(turns) >= per_second:
                turn = max(moment, turns[-per_second] + 1)
            if turns:
                turn = max(turn, turns[-1])
            turns.append(turn)
            sleep(turn - moment)

    return wait
