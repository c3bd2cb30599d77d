# wrong LG8: the copy is made in the new thread; card: "LG8: a new thread starts without the caller's context"
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
        return list(pool.map(lambda item: copy_context().run(function, item), items))
