# right: Path.replace, a list of items beside the number of the next page
def resume(store, get_page):
    number, pages, items = 0, 1, []
    if store.is_file():
        number, pages, items = json.loads(store.read_bytes())
    while number < pages:
        answer = get_page(number)
        number, pages = number + 1, answer["pages"]
        for item in answer["items"]:
            if all(item["id"] != known["id"] for known in items):
                items.append(item)
        new = store.with_suffix(".part")
        new.write_text(json.dumps([number, pages, items]), encoding="utf-8")
        new.replace(store)
    store.unlink()
    return items


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
