# wrong LG8: after a request there is no id, whoever called it; card: "the id after an inner `serve`"
def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    request_id.set(number)
    try:
        return await work()
    finally:
        request_id.set(None)


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(copy_context().run, function, item) for item in items]
        return [one.result() for one in waiting]
