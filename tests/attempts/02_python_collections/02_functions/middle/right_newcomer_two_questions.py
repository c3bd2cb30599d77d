# right: a question for each end
def stated(pays: list[int | None]) -> list[int]:
    return [pay for pay in pays if pay is not None]


def middle(low: int | None, high: int | None) -> float | None:
    if low is None:
        return None
    if high is None:
        return None
    return (low + high) / 2


def label(title: str, city: str | None) -> str:
    if city is None:
        return title
    return title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
