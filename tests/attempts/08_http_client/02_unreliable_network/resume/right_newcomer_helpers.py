# right: two helpers that are saved too
def read_store(store):
    if store.exists():
        return json.loads(store.read_text("utf-8"))
    return {"next": 0, "pages": 1, "items": []}


def write_store(store, state):
    beside = store.parent / (store.name + ".new")
    beside.write_text(json.dumps(state), "utf-8")
    os.replace(beside, store)


def resume(store, get_page):
    state = read_store(store)
    seen = {item["id"] for item in state["items"]}
    while state["next"] < state["pages"]:
        answer = get_page(state["next"])
        for item in answer["items"]:
            if item["id"] not in seen:
                seen.add(item["id"])
                state["items"].append(item)
        state["pages"] = answer["pages"]
        state["next"] += 1
        write_store(store, state)
    store.unlink()
    return state["items"]


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", read_store, write_store, resume, patient_get, main, imports=needed)
