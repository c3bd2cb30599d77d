# right: a context named for each item, results in a loop
def add_id(record):
    number = request_id.get()
    setattr(record, "request_id", number)
    return True


async def serve(number, work):
    before = request_id.set(number)
    try:
        result = await work()
    except BaseException:
        request_id.reset(before)
        raise
    request_id.reset(before)
    return result


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        waiting = []
        for item in items:
            context = copy_context()
            waiting.append(pool.submit(context.run, function, item))
        results = []
        for future in waiting:
            results.append(future.result())
    return results
