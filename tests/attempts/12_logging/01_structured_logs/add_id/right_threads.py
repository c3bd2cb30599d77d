# right: one Thread for each item
import threading


def add_id(record):
    setattr(record, "request_id", request_id.get())
    return True


async def serve(number, work):
    token = request_id.set(number)
    try:
        result = await work()
    except BaseException:
        request_id.reset(token)
        raise
    request_id.reset(token)
    return result


def in_threads(function, items):
    results = {}

    def job(place, item):
        results[place] = function(item)

    threads = [threading.Thread(target=copy_context().run, args=(job, place, item)) for place, item in enumerate(items)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[place] for place in range(len(threads))]
