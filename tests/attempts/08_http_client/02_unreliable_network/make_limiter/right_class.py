# right: a class with a lock, acquire and release, no sleep of 0
class Turns:
    def __init__(self, gap, sleep, now):
        self.gap, self.sleep, self.now = gap, sleep, now
        self.next = None
        self.lock = threading.RLock()

    def wait(self):
        self.lock.acquire()
        try:
            moment = self.now()
            if self.next is None or self.next < moment:
                self.next = moment
            pause = self.next - moment
            self.next += self.gap
        finally:
            self.lock.release()
        if pause > 0:
            self.sleep(pause)


def make_limiter(per_second, sleep, now):
    return Turns(1 / per_second, sleep, now).wait
