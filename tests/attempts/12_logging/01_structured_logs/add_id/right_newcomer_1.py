# right: the old id kept by get, told to each thread by set
def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    old = request_id.get()
    request_id.set(number)
    try:
        return await work()
    finally:
        request_id.set(old)


def in_threads(function, items):
    number = request_id.get()

    def one(item):
        request_id.set(number)
        return function(item)

    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(one, items))
