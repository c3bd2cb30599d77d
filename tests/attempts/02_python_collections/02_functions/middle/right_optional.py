# right: Optional instead of a bar
from typing import List, Optional


def stated(pays: List[Optional[int]]) -> List[int]:
    return [pay for pay in pays if pay is not None]


def middle(low: Optional[int], high: Optional[int]) -> Optional[float]:
    if low is None or high is None:
        return None
    return (low + high) / 2


def label(title: str, city: Optional[str]) -> str:
    if city is None:
        return title
    return title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
