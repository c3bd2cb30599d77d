# wrong PY1: prints; card: "nothing came back"
def waits(base, ceiling):
    while True:
        print(base)
        base = base * 2
        if base > ceiling:
            break
