# wrong LG8: after an error the id still holds; card: "LG8: after a request that raised"
def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    before = request_id.set(number)
    result = await work()
    request_id.reset(before)
    return result


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        started = [pool.submit(copy_context().run, function, item) for item in items]
        return [one.result() for one in started]
