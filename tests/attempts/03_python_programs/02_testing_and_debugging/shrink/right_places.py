# right: keeps a set of places, chunks that halve
def shrink(rows, fails):
    kept = list(range(len(rows)))
    size = max(1, len(rows) // 4)
    while True:
        number = 0
        while number < len(kept):
            trial = [place for n, place in enumerate(kept) if not number <= n < number + size]
            if fails([rows[place] for place in trial]):
                kept = trial
            else:
                number += size
        if size == 1:
            return [rows[place] for place in kept]
        size = max(1, size // 2)
