"""The generated market: deterministic, whole, consistent in time, with its planted dirt named."""

import hashlib
import importlib
import json
import sys
from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
TABLES = [
    "areas",
    "employers",
    "vacancies",
    "salaries",
    "skills",
    "vacancy_skills",
    "users",
    "applications",
    "events",
    "fx",
    "cpi",
]


@pytest.fixture(scope="module")
def make():
    sys.path.insert(0, str(MAKE))
    before = set(sys.modules)
    try:
        yield {name: importlib.import_module(name) for name in ("market", "manifest", "final", "real_samples")}
    finally:
        sys.path.remove(str(MAKE))
        for name in set(sys.modules) - before:
            if name.partition(".")[0] in {"market", "manifest", "final", "real_samples", "realism"}:
                sys.modules.pop(name)


@pytest.fixture(scope="module")
def small(make):
    return make["market"].market(5, vacancies=3000)


def test_one_seed_gives_one_market_and_another_seed_another(make):
    one, again, other = (make["market"].market(seed, vacancies=400) for seed in (1, 1, 2))
    for name in TABLES:
        pd.testing.assert_frame_equal(getattr(one, name), getattr(again, name))
    assert one.truth == again.truth
    assert [len(getattr(one, n)) for n in ("vacancies", "users", "areas")] == [
        len(getattr(other, n)) for n in ("vacancies", "users", "areas")
    ]
    assert not one.vacancies["name"].equals(other.vacancies["name"])
    assert {n: list(getattr(one, n).columns) for n in TABLES} == {n: list(getattr(other, n).columns) for n in TABLES}


def test_nothing_happens_before_its_time(small):
    gone = small.vacancies["archived_at"].dropna()
    assert (gone > small.vacancies.loc[gone.index, "published_at"]).all()
    sent = small.applications.merge(small.users, on="user_id", suffixes=("", "_user")).merge(
        small.vacancies, on="vacancy_id"
    )
    assert (sent["created_at"] >= sent["created_at_user"]).all()
    assert (sent["created_at"] >= sent["published_at"]).all()
    assert not (sent["created_at"] > sent["archived_at"]).any()
    assert (sent["status_at"].dropna() > sent.loc[sent["status_at"].notna(), "created_at"]).all()
    assert small.events["ts"].is_monotonic_increasing
    seen = small.events[small.events["status_code"].lt(300)].merge(small.vacancies, on="vacancy_id")
    assert (seen["ts"] >= seen["published_at"]).all() and not (seen["ts"] > seen["archived_at"]).any()
    copies = small.vacancies[small.vacancies["duplicate_of"].notna()]
    first = small.vacancies.set_index("vacancy_id")["published_at"].loc[copies["duplicate_of"].astype(int)]
    assert (copies["published_at"].to_numpy() >= first.to_numpy()).all()


def test_the_truth_names_the_dirt(small):
    dirt = small.truth["dirt"]
    pay = small.salaries.set_index("vacancy_id")
    inverted = pay[(pay["amount_from"] > pay["amount_to"]) & (pay["amount_to"] > 0)]
    assert set(dirt["inverted"]) <= set(inverted.index)
    assert set(pay.index[pay["currency"] == "BYR"]) == set(dirt["byr"])
    zero = pay.index[(pay["amount_from"] == 0) | (pay["amount_to"] == 0)]
    assert set(zero) == set(dirt["superjob_zero"])
    assert len(dirt["repost"]) == round(0.06 * 3000)
    titles = small.vacancies.set_index("vacancy_id")["name"]
    assert all("\u00a0" in titles[i] for i in dirt["nbsp"])
    texts = small.vacancies.set_index("vacancy_id")["description_html"]
    torn = [i for i in dirt["contradiction"] if isinstance(texts[i], str)]
    assert all("B2" in texts[i] and "не требуется" in texts[i] for i in torn)


def committed_employers() -> set[str]:
    """Every employer's name in the committed sets."""
    datasets = ROOT / "datasets"
    columns = {
        "jobs/employers.csv": "name", "jobboard/employers.csv": "name", "basics/vacancies_small.csv": "employer",
        "snapshot/vacancies.csv.gz": "employer", "own_export/Positions.csv": "Company Name",
        "own_export/Applications.csv": "Company Name"}  # fmt: skip
    found = {str(n) for file, column in columns.items() for n in pd.read_csv(datasets / file)[column].dropna()}
    found |= set(pd.read_csv(datasets / "own_export/Contacts.csv", skiprows=3)["Company"])
    found |= set(pd.read_parquet(datasets / "final" / "vacancies.parquet")["employer"].dropna())
    postings = (datasets / "sites" / "postings.jsonl").read_text("utf-8").splitlines()[1:]
    return found | {name for line in postings if (name := json.loads(line)["employer_name"])}


def test_no_invented_employer_is_a_real_company(make, small):
    firms = importlib.import_module("market.firms")
    areas = small.areas
    weights = importlib.import_module("market.vacancies").area_weights(areas)
    names = {firms.plain(n) for seed in (1, 2) for n in firms.employers(seed, 2500, areas, weights)["name"]}
    names |= {firms.plain(name) for name in committed_employers()}
    assert len(names) > 2500 and not names & firms.real_names()
    samples = make["real_samples"]
    if samples.present():
        real = {
            *samples.april_2022().rows["Employer"],
            *samples.october_2025().rows["employer"],
            *samples.september_2025().rows["Компания"],
        }
        assert len(real) > 2000 and not names & {firms.plain(str(name)) for name in real}


def test_every_figure_says_where_it_is_from():
    import tomllib

    figures = tomllib.loads((MAKE / "calibration.toml").read_text("utf-8"))
    for section in figures.values():
        for name, figure in section.items():
            assert set(figure) == {"value", "n", "source", "mark"}, name
            assert figure["mark"] in {"M", "R", "D", "C"}, name
            assert figure["source"] or figure["mark"] == "C", name


def test_unknown_figures_stay_missing(make):
    facts = importlib.import_module("market.facts")
    yearly = facts.fx_yearly().set_index("year")["rub_per_unit"]
    assert pd.isna(yearly[2024]) and yearly[2023] == 85.25
    whole = make["market"].market(1, vacancies=100).fx
    assert whole["rub_per_unit"].notna().groupby(whole["currency"]).sum().to_dict() == {
        "USD": 32, "EUR": 31, "KZT": 26, "BYR": 26}  # fmt: skip
    march = whole[(whole["month"] == "2023-03-01") & (whole["currency"] == "USD")]
    assert march["rub_per_unit"].tolist() == [74.8932] and "one day's rate, 2023-03-01" in march["source"].iloc[0]
    assert (whole["source"] != "").equals(whole["rub_per_unit"].notna())


def test_the_committed_table_is_the_manifests(make):
    data = (ROOT / "datasets" / "final" / "vacancies.parquet").read_bytes()
    facts = json.loads((ROOT / "datasets" / "MANIFEST.json").read_text("utf-8"))["sets"]["final"]["vacancies.parquet"]
    assert hashlib.sha256(make["manifest"].canonical("vacancies.parquet", data)).hexdigest() == facts["sha256"]
    table = pd.read_parquet(ROOT / "datasets" / "final" / "vacancies.parquet")
    assert table.shape == (48_000, 20) and [c["name"] for c in facts["columns"]] == list(table.columns)
    truth = json.loads((ROOT / "autograder" / "truth" / "final.json").read_text("utf-8"))
    twice = table["vacancy_id"][table["vacancy_id"].duplicated()]
    assert sorted(twice) == truth["dirt"]["same_id_twice"]
    assert not set(truth["seen"]["missed"]) & set(table["vacancy_id"])
    assert not make["manifest"].same("a.parquet", data[:1000], data)


def test_every_row_of_the_real_samples_is_read(make):
    samples = make["real_samples"]
    if not samples.present():
        pytest.skip("the real samples are not beside the project")
    found = {reader.__name__: reader() for reader in samples.READERS}
    assert {name: len(sample.rows) for name, sample in found.items()} == {
        "april_2022": 2819, "october_2025": 2000, "september_2025": 1171, "ds_salaries": 3755}  # fmt: skip
    assert found["september_2025"].traps["BOM"] and found["october_2025"].traps["CRLF"]
    assert found["april_2022"].traps["one end only"] == 1432
