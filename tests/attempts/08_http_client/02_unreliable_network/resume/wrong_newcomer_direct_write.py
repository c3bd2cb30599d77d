# wrong: writes in place, half a file is possible; card: "a half file must never stand under the store's name"
def resume(store, get_page):
    number, pages, items = 0, 1, {}
    if store.exists():
        number, pages, items = json.loads(store.read_text("utf-8"))
    while number < pages:
        answer = get_page(number)
        pages = answer["pages"]
        for item in answer["items"]:
            items.setdefault(item["id"], item)
        number += 1
        store.write_text(json.dumps([number, pages, items]), "utf-8")
    store.unlink()
    return list(items.values())


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
