# wrong LG8: an inner serve leaves no id; card: "LG8: a record stands under no id"
def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    before = request_id.set(number)
    try:
        return await work()
    finally:
        request_id.set(None)


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        started = [pool.submit(copy_context().run, function, item) for item in items]
        return [one.result() for one in started]
