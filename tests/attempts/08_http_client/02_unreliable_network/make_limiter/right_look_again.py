# right: sleeps and looks again until its turn has come
def make_limiter(per_second, sleep, now):
    lock = threading.Lock()
    last = [None]

    def wait():
        while True:
            with lock:
                moment = now()
                if last[0] is None or moment >= last[0] + 1 / per_second:
                    last[0] = moment
                    return
                pause = last[0] + 1 / per_second - moment
            sleep(pause + 1e-9)

    return wait
