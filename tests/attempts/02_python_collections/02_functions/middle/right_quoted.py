# right: hints as texts, typing by its full name
import typing


def stated(pays: "list[typing.Optional[int]]") -> "list[int]":
    return [pay for pay in pays if pay is not None]


def middle(low: typing.Union[int, None], high: typing.Union[int, None]) -> typing.Union[float, None]:
    if None in (low, high):
        return None
    assert low is not None and high is not None
    return (low + high) / 2


def label(title: str, city: "str | None") -> str:
    if city is None:
        return title
    return title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
