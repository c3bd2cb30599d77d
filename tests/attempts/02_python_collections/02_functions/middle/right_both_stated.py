# right: asks for both ends
def stated(pays: list[int | None]) -> list[int]:
    """The stated ones."""
    return [pay for pay in pays if pay is not None]


def middle(low: int | None, high: int | None) -> float | None:
    if low is not None and high is not None:
        return (low + high) / 2
    return None


def label(title: str, city: str | None) -> str:
    return title if city is None else title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
