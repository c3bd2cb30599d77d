"""The data set ``final``: 36 months of vacancies as one flat table, as a crawl of four sites leaves it; rates, prices.

A view of the market (``market``): some rows were met on two pages, as many were missed. Nothing is cleaned.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from manifest import File, Made, column
from market import Market, facts, market
from market.parameters import stream

NAME = "final"
COLUMNS = [
    column("vacancy_id", "integer", "the site's id; a row that was met on two pages is there twice"),
    column("platform", "text", "hh, superjob, habr or linkedin"),
    column("employer_id", "integer", "missing: the employer is hidden"),
    column("employer", "text"),
    column("size_band", "text", "people; may be missing"),
    column("area_id", "text"),
    column("area", "text"),
    column("name", "text", "the title as typed"),
    column("role_id", "integer"),
    column("experience_id", "text", "noExperience, between1And3, between3And6 or moreThan6"),
    column("schedule_id", "text"),
    column("employment_id", "text", "may be missing"),
    column("work_format", "text", "missing before June 2024"),
    column("published_at", "timestamp", "UTC"),
    column("archived_at", "timestamp", "UTC; missing: still there"),
    column("amount_from", "integer", "whole units of the currency; superjob writes 0 for not stated"),
    column("amount_to", "integer"),
    column("currency", "text", "RUR or RUB, USD, EUR, KZT, BYR; missing without pay"),
    column("gross", "boolean", "before tax; missing when not said"),
    column("skills", "text", "as typed, in the employer's order, parted by |; missing: none"),
]
_TYPES = {"integer": pa.int64(), "text": pa.string(), "boolean": pa.bool_(), "timestamp": pa.timestamp("us", "UTC")}


@dataclass(frozen=True)
class Packed(File):
    """A Parquet file; the manifest hashes its table as CSV, since the bytes vary with pyarrow."""

    content: bytes = b""

    @property
    def data(self) -> bytes:
        """The file's bytes."""
        return self.content


def made(seed: int) -> Made:
    """The data set's files, and the truth that only graders read."""
    world = market(seed)
    flat, seen = view(world, seed)
    files: dict[str, File] = {"vacancies.parquet": Packed("", len(flat), COLUMNS, parquet(flat))}
    for name, table in {"fx_monthly": world.fx, "fx_yearly": facts.fx_yearly(), "cpi": world.cpi}.items():
        kinds = {"year": "integer", "rub_per_unit": "number", "dec_to_dec_pct": "number"}
        text = table.to_csv(index=False, lineterminator="\n")
        files[f"{name}.csv"] = File(text, len(table), [column(c, kinds.get(c, "text")) for c in table.columns])
    truth = world.truth | {"seen": seen}
    return Made(NAME, files, json.dumps(truth, ensure_ascii=False, separators=(",", ":")) + "\n")


def view(world: Market, seed: int) -> tuple[pd.DataFrame, dict[str, list[int]]]:
    """The flat table in the crawl's order (newest first, the second meeting a page later), and what was missed."""
    employers, areas = world.employers.set_index("employer_id"), world.areas.set_index("area_id")
    flat = world.vacancies.merge(world.salaries.drop(columns="period"), on="vacancy_id", how="left")
    flat["employer"] = flat["employer_id"].map(employers["name"])
    flat["size_band"] = flat["employer_id"].map(employers["size_band"])
    flat["area"] = flat["area_id"].map(areas["name"])
    named = world.vacancy_skills.merge(world.skills[["skill_id", "name"]], on="skill_id")
    named = named.sort_values(["vacancy_id", "position"])
    flat["skills"] = flat["vacancy_id"].map(named.groupby("vacancy_id")["name"].agg("|".join))
    flat = flat[[item["name"] for item in COLUMNS]]
    # A crawl pages through a list that moves: what slides down is met twice, what slides up is missed.
    twice = set(world.truth["dirt"]["same_id_twice"])
    rng = stream(seed, "final")
    single = flat["vacancy_id"][~flat["vacancy_id"].isin(twice)].to_numpy()
    missed = sorted(int(i) for i in rng.permutation(single)[: len(twice)])
    flat = flat[~flat["vacancy_id"].isin(missed)].sort_values("vacancy_id", ascending=False).reset_index(drop=True)
    again = flat[flat["vacancy_id"].isin(twice)]
    rank = pd.concat([pd.Series(flat.index), pd.Series(again.index) + 20 + 0.5])
    both = pd.concat([flat, again]).assign(rank=rank.to_numpy()).sort_values("rank", kind="stable")
    return both.drop(columns="rank").reset_index(drop=True), {"missed": missed}


def parquet(flat: pd.DataFrame) -> bytes:
    """The table as Parquet: zstd, dictionaries, nothing of pandas in it."""
    schema = pa.schema([(item["name"], _TYPES[item["type"]]) for item in COLUMNS])
    columns = [pa.array(_plain(flat[field.name]), field.type, from_pandas=True) for field in schema]
    out = io.BytesIO()
    pq.write_table(pa.table(columns, schema=schema), out, compression="zstd", compression_level=12, version="2.6",
                   row_group_size=1_000_000, store_schema=False)  # fmt: skip
    return out.getvalue()


def _plain(values: pd.Series) -> Any:
    return values if "datetime" in str(values.dtype) else values.astype(object)
