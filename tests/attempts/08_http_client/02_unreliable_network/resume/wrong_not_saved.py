# wrong: an older resume stands in the project; card: "the project's crawl left other vacancies"
def resume(store, get_page):
    state = {"next": 0, "pages": 1, "items": {}}
    if store.exists():
        state = json.loads(store.read_text("utf-8"))
    while state["next"] < state["pages"]:
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
save_functions("crawl.py", patient_get, main, imports=needed)


def older(name):
    from autograder.services.project import project_folder

    path = project_folder() / name
    path.write_text(path.read_text("utf-8") + "\n\ndef resume(store, get_page):\n    return get_page(0)['items']\n", "utf-8")


older("crawl.py")
