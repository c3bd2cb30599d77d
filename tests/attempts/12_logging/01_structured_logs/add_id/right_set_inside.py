# right: the new thread is told the id by hand; the old id put back by set
def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    before = request_id.get()
    request_id.set(number)
    try:
        return await work()
    finally:
        request_id.set(before)


def in_threads(function, items):
    number = request_id.get()

    def job(item):
        request_id.set(number)
        return function(item)

    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(job, items))
