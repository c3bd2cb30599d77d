# right: two questions, a loop, None before the bar
def stated(pays: list[None | int]) -> list[int]:
    kept: list[int] = []
    for pay in pays:
        if pay is not None:
            kept.append(pay)
    return kept


def middle(low: None | int, high: None | int) -> None | float:
    if low is None:
        return None
    if high is None:
        return None
    return (low + high) / 2


def label(title: str, city: None | str) -> str:
    if city is not None:
        return title + ", " + city
    return title


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
