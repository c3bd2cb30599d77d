# wrong: the finished file stays; card: "when all is done the folder is empty"
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
        beside = store.with_suffix(".tmp")
        beside.write_text(json.dumps([number, pages, items]), "utf-8")
        os.replace(beside, store)
    return list(items.values())


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
