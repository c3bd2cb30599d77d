# wrong PY8: says that the city is never None; card: "the function takes a text and a text or None"
def stated(pays: list[int | None]) -> list[int]:
    return [pay for pay in pays if pay is not None]


def middle(low: int | None, high: int | None) -> float | None:
    if low is None or high is None:
        return None
    return (low + high) / 2


def label(title: str, city: str) -> str:
    if city is None:
        return title
    return title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
