# wrong PY8: the list itself may be missing; card: "it is its items that may be None"
def stated(pays: list[int] | None) -> list[int]:
    return [pay for pay in pays if pay is not None]


def middle(low: int | None, high: int | None) -> float | None:
    if low is None or high is None:
        return None
    return (low + high) / 2


def label(title: str, city: str | None) -> str:
    if city is None:
        return title
    return title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
