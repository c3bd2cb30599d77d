# right: set() around a stream, other names, early continue
def overview(rows):
    left = 300
    chosen = []
    for vacancy in rows:
        if vacancy["low"] is None or vacancy["low"] > left:
            continue
        left -= vacancy["low"]
        chosen.append(vacancy["id"])
    return (
        [vacancy["title"].lower() for vacancy in rows],
        [vacancy["id"] for vacancy in rows if vacancy["city"] is None],
        set(skill for vacancy in rows for skill in vacancy["skills"]),
        chosen,
    )


why = "c"
