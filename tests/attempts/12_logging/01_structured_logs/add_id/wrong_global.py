# wrong LG8: one name for all requests; card: "LG8: one request logs under the id of another"
def add_id(record):
    record.request_id = current
    return True


async def serve(number, work):
    global current
    before, current = current, number
    try:
        return await work()
    finally:
        current = before


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        started = [pool.submit(copy_context().run, function, item) for item in items]
        return [one.result() for one in started]
