# wrong PY10: being killed is caught; card: "being killed is not caught"
def resume(store, get_page):
    state = {"next": 0, "pages": 1, "items": {}}
    if store.exists():
        state = json.loads(store.read_text("utf-8"))
    while state["next"] < state["pages"]:
        try:
            page = get_page(state["next"])
        except BaseException:
            page = get_page(state["next"])
        state["next"] = state["next"] + 1
        state["pages"] = page["pages"]
        for item in page["items"]:
            state["items"].setdefault(item["id"], item)
        beside = store.with_name(store.name + ".new")
        beside.write_text(json.dumps(state), "utf-8")
        os.replace(beside, store)
    store.unlink(missing_ok=True)
    return list(state["items"].values())


needed = ["import json", "import os", "import random", "import time", "from pathlib import Path", "import requests", "from .retry import should_retry, wait_from"]
save_functions("retry.py", should_retry, wait_from, imports=["from email.utils import parsedate_to_datetime", "import requests"])
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
