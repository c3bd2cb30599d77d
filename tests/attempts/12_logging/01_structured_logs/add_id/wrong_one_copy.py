# wrong: one copy for all threads; card: "One copy of the context cannot run in two threads at once"
def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    before = request_id.set(number)
    try:
        return await work()
    finally:
        request_id.reset(before)


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        context = copy_context()
        started = [pool.submit(context.run, function, item) for item in items]
        return [one.result() for one in started]
