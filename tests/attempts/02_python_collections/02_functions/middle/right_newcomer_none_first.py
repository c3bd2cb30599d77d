# right: None first, loops and branches rewritten
def stated(pays: list[None | int]) -> list[int]:
    found = []
    for pay in pays:
        if pay is not None:
            found.append(pay)
    return found


def middle(low: None | int, high: None | int) -> None | float:
    if low is not None and high is not None:
        return (low + high) / 2
    return None


def label(title: str, city: None | str) -> str:
    if city is not None:
        return title + ", " + city
    else:
        return title


def last_page(count: int, size: int=20) -> int:
    pages = count // size
    if count % size > 0:
        pages = pages + 1
    return pages
