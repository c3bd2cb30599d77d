# right: open and json.dump
def resume(store, get_page):
    # the file is a list of the whole answers
    pages = []
    if os.path.exists(store):
        with open(store, encoding="utf-8") as file:
            pages = json.load(file)
    while True:
        if len(pages) > 0 and len(pages) >= pages[-1]["pages"]:
            break
        pages.append(get_page(len(pages)))
        other = str(store) + ".tmp"
        with open(other, "w", encoding="utf-8") as file:
            json.dump(pages, file)
        os.replace(other, store)
    result = []
    ids = []
    for page in pages:
        for item in page["items"]:
            if item["id"] not in ids:
                ids.append(item["id"])
                result.append(item)
    os.remove(store)
    return result


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
