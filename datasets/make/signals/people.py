# ruff: noqa: RUF001 - Russian words are what people search for
"""Who stands in the log: addresses from the ranges kept for examples, programs, and invented people.

Nobody here exists: mail is at example.org, telephone numbers begin with 000, a code that no network has.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from urllib.parse import quote

CRAWLER_ADDRESS, SCANNER_ADDRESS, BALANCER = "198.51.100.17", "198.51.100.66", "10.0.0.2"
CRAWLER_AGENT = "ExampleBot/2.1 (+https://bot.example.org/about)"
STORM_AGENT, SCANNER_AGENT, PROBE_AGENT = "python-requests/2.34.2", "-", "balancer-probe/1.0"
OLD_CLIENT = "JobBoard/1.9 (iOS 15.8)"  # writes personal data where logs keep it
AGENTS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18 Safari/605",
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1",
    "JobBoard/3.2 (Android 15)",
    "JobBoard/3.2 (iOS 18.5)",
)  # fmt: skip
# The words of a search and their shares; the order is by weight.
SEARCHES = ("python", "java", "разработчик", "backend", "golang", "php", "тестировщик", "python junior", "аналитик",
            "devops", "c++", "node.js", "удалённо", "data engineer", "1с программист", "spring", "стажёр", "c#",
            "django", "sql")  # fmt: skip
REFERRERS = ("-", "-", "https://search.example.org/", "https://news.example.org/jobs")
OWN_PAGE = "https://jobs.example.org/vacancies"
FIRST = (("Анна", "anna"), ("Борис", "boris"), ("Вера", "vera"), ("Глеб", "gleb"), ("Дина", "dina"), ("Егор", "egor"),
         ("Зоя", "zoya"), ("Илья", "ilya"), ("Клара", "klara"), ("Лев", "lev"), ("Майя", "maya"),
         ("Ольга", "olga"))  # fmt: skip
LAST = (("Туеско", "tuesko"), ("Лыкошин", "lykoshin"), ("Сургуч", "surguch"), ("Бузинин", "buzinin"),
        ("Камышко", "kamyshko"), ("Пеньковец", "penkovets"), ("Овинник", "ovinnik"), ("Рогожа", "rogozha"),
        ("Верстан", "verstan"), ("Челнок", "chelnok"), ("Излука", "izluka"))  # fmt: skip


@dataclass(frozen=True)
class Person:
    """An invented user of the old client."""

    name: str
    mail: str
    phone: str
    token: str


def mixed(*parts: object) -> int:
    """A number from some values, the same on every machine."""
    return zlib.crc32("/".join(map(str, parts)).encode())


def person(seed: int, user: int) -> Person:
    """The person behind a user's number; another seed, other people."""
    number = mixed(seed, "person", user)
    (first, latin), (last, surname) = FIRST[number % 12], LAST[number // 12 % 11]
    token = f"jb_{mixed(seed, 'token', user):08x}{mixed(seed, 'more', user):08x}"
    return Person(f"{first} {last}", f"{latin}.{surname}{user}@example.org", f"+7000{number % 10**7:07d}", token)


def address(seed: int, user: int, session: int) -> str:
    """A client's address, from ranges for documentation and for shared use; some speak IPv6."""
    number = mixed(seed, "user", user) if user >= 0 else mixed(seed, "guest", session % 6_000)
    if number % 4 == 0:
        return f"2001:db8:{number >> 16 & 0xFFFF:x}:{number >> 4 & 0xFFF:x}::{number >> 8 & 0xFF:x}"
    if number % 19 == 1:
        return f"192.0.2.{number >> 8 & 0xFF}"  # an office: many behind one address
    return f"100.{64 + (number >> 8) % 64}.{number >> 16 & 0xFF}.{number >> 24 & 0xFF}"


def agent(seed: int, user: int, session: int) -> str:
    """The program of a session; two of a hundred sessions of known users come from the old client."""
    number = mixed(seed, "agent", user if user >= 0 else f"guest {session}")
    if user >= 0 and number % 50 == 7:
        return OLD_CLIENT
    return AGENTS[number // 64 % len(AGENTS)]


def searched(draw: float) -> str:
    """What is put into ``text=``: mostly percent-encoded UTF-8, a few raw, a few in cp1251 raw or encoded.

    Raw cp1251 bytes stand as surrogate escapes.
    """
    words = SEARCHES[int(20 * (draw * 97 % 1) ** 1.6)]
    if words.isascii():
        return quote(words, safe="")
    kind = draw * 8191 % 1
    if kind < 0.006:
        return words.replace(" ", "+").encode("cp1251").decode("utf-8", "surrogateescape")
    if kind < 0.012:
        return words.replace(" ", "+")
    return quote(words.encode("cp1251")) if kind < 0.03 else quote(words, safe="")
