"""The data set ``snapshot``: 8,000 rows as four sites gave them, frozen, and pairs labelled repost or not."""

from __future__ import annotations

import csv
import gzip
import html
import io
import json
from dataclasses import dataclass
from typing import Any

import payloads
from manifest import File, Made, column
from market import market
from numpy.random import PCG64, Generator, SeedSequence
from payloads import Posting

NAME = "snapshot"
COUNT = 8_000
TEXT = 160  # characters of the description
PAGE = 20  # rows of a page: what slides down is met again that much later
COLLECTED = "2025-12-31T12:00:00+03:00"
COLUMNS = [
    column("row", "integer", "key"),
    column("site", "text", "hh, superjob, habr or linkedin"),
    column("external_id", "integer", "the site's own; 3 % come twice"),
    column("title", "text"),
    column("employer", "text", "missing: hidden"),
    column("city", "text"),
    column("experience", "text"),
    column("schedule", "text"),
    column("pay_from", "integer", "superjob writes 0 for not stated"),
    column("pay_to", "integer", "superjob writes 0 for not stated"),
    column("currency", "text", "superjob writes rub"),
    column("gross", "boolean", "missing when not said"),
    column("text", "text", "the beginning of the description, no markup"),
    column("skills", "text", "parted by |"),
    column("published_at", "text", "superjob: Unix seconds; others: +0300 without a colon"),
    column("collected_at", "timestamp"),
]
PAIRS = [column("first", "integer", "external_id"), column("second", "integer", "external_id"),
         column("repost", "boolean", "")]  # fmt: skip


@dataclass(frozen=True)
class Packed(File):
    """A file that is written with gzip; the hash is of what is inside."""

    @property
    def data(self) -> bytes:
        """The bytes that are written: no time in the header."""
        return gzip.compress(self.text.encode("utf-8"), 9, mtime=0)


def made(seed: int) -> Made:
    """The rows, the pairs that learners see, and the truth: the other half of the pairs, every row's defects."""
    world = market(seed, vacancies=COUNT)
    pairs = labelled(world, seed)
    # Whole-market counts and the spelling of skills are no ids of rows.
    dirt = {kind: ids for kind, ids in world.truth["dirt"].items() if isinstance(ids, list) and kind != "skills"}
    crawled, missed = as_crawled(payloads.postings(world), dirt, pairs, seed)
    rows = [_row(n, posting) for n, posting in enumerate(crawled, 1)]
    half = len(pairs) // 2
    files = {
        "vacancies.csv.gz": Packed(_csv(COLUMNS, rows), COUNT, COLUMNS),
        "repost_pairs.csv": File(_csv(PAIRS, pairs[:half]), half, PAIRS),
        "rights.json": File(json.dumps(RIGHTS, indent=1) + "\n"),
    }
    truth = {"seed": seed, "held_out_pairs": pairs[half:], "dirt": dirt, "missed": missed}
    return Made(name=NAME, files=files, truth=json.dumps(truth, default=str) + "\n")


def as_crawled(
    found: list[Posting], dirt: dict[str, Any], pairs: list[list[Any]], seed: int
) -> tuple[list[Posting], list[int]]:
    """The postings as pages that move give them: some met again a page later, as many missed (their ids are returned).

    What is missed has no planted defect and is in no pair: the truth names only rows that are there.
    """
    twice = set(dirt["same_id_twice"])
    named = twice | {n for first, second, _ in pairs for n in (first, second)}
    for ids in dirt.values():
        named |= {n for one in ids for n in (one if isinstance(one, list) else [one])}
    plain = [int(one["vacancy_id"]) for one in found if one["vacancy_id"] not in named]
    rng = Generator(PCG64(SeedSequence([seed, 8])))
    missed = sorted(plain[int(i)] for i in rng.permutation(len(plain))[: len(twice)])
    gone = set(missed)
    left = [one for one in found if one["vacancy_id"] not in gone]
    places = [(float(n), one) for n, one in enumerate(left)]
    places += [(n + PAGE + 0.5, one) for n, one in enumerate(left) if one["vacancy_id"] in twice]
    return [one for _, one in sorted(places, key=lambda place: place[0])], missed


RIGHTS = {
    "collected_at": COLLECTED,
    "origin": "generated: no site was asked, every employer and vacancy is invented",
    "licence": "CC0-1.0",
    "personal_data": "none",
}


def labelled(world: Any, seed: int) -> list[list[Any]]:
    """Pairs of ids in a random order: every repost, and as many near misses (one employer, two true vacancies)."""
    rng = Generator(PCG64(SeedSequence([seed, 7])))
    again = world.vacancies[world.vacancies["duplicate_of"].notna()]
    true = [[int(b), int(a), True] for a, b in zip(again["vacancy_id"], again["duplicate_of"], strict=True)]
    known = {(first, second) for first, second, _ in true} | {(second, first) for first, second, _ in true}
    first_seen = world.vacancies[world.vacancies["duplicate_of"].isna() & world.vacancies["employer_id"].notna()]
    near = []
    for _, group in first_seen.groupby(["employer_id", "area_id"])["vacancy_id"]:
        ids = [int(n) for n in group]
        near += [[a, b, False] for a, b in zip(ids[::2], ids[1::2], strict=False) if (a, b) not in known]
    chosen = [near[int(i)] for i in rng.permutation(len(near))[: len(true)]]
    both = true + chosen
    return [both[int(i)] for i in rng.permutation(len(both))]


def _row(number: int, posting: Posting) -> list[Any]:
    """One vacancy in the columns of the snapshot, each site with its own habits."""
    low, high, currency = posting["amount_from"], posting["amount_to"], posting["currency"]
    when = payloads.hh_time(posting["published_at"])
    if posting["platform"] == "superjob":
        shown = payloads.superjob_object(posting)
        low, high, currency = shown["payment_from"], shown["payment_to"], shown["currency"]
        when = str(shown["date_published"])
    plain = " ".join(html.unescape(payloads.TAG.sub(" ", posting["description_html"] or "")).split())
    return [number, posting["platform"], posting["vacancy_id"], posting["name"], posting["employer_name"],
            posting["area_name"], posting["experience_id"], posting["schedule_id"], low, high, currency,
            posting["gross"], plain[:TEXT], "|".join(posting["skills"]), when, COLLECTED]  # fmt: skip


def _csv(columns: list[dict[str, str]], rows: list[list[Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(item["name"] for item in columns)
    for row in rows:
        writer.writerow(str(cell).lower() if isinstance(cell, bool) else cell for cell in row)
    return out.getvalue()
