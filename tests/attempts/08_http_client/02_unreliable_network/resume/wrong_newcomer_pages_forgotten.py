# wrong: the number of pages is not saved; card: "it asked for one more"
def resume(store, get_page):
    number, items = 0, {}
    if store.exists():
        number, items = json.loads(store.read_text("utf-8"))
    while True:
        answer = get_page(number)
        for item in answer["items"]:
            items.setdefault(item["id"], item)
        number += 1
        beside = store.with_suffix(".tmp")
        beside.write_text(json.dumps([number, items]), "utf-8")
        os.replace(beside, store)
        if number >= answer["pages"]:
            break
    store.unlink()
    return list(items.values())


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
