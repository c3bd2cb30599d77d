# wrong: the filter returns nothing; card: "A filter that does not return True drops the record"
def add_id(record):
    record.request_id = request_id.get()


async def serve(number, work):
    before = request_id.set(number)
    try:
        return await work()
    finally:
        request_id.reset(before)


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        started = [pool.submit(copy_context().run, function, item) for item in items]
        return [one.result() for one in started]
