# wrong: waits for each thread before the next; card: "The threads must run at the same time"
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
        return [pool.submit(copy_context().run, function, item).result() for item in items]
