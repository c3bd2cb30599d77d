import os
import time
from datetime import datetime, timezone
from hashlib import sha256
from pathlib import Path
from sqlalchemy import create_engine, text
from jobboard.personal import without_personal_data
from jobboard.rules_read import GAPS, RULES
from importlib.util import find_spec
from jobboard.postings import POSTINGS
from jobboard.settings import database_url
from jobboard.source_error import SourceError
from jobboard.sources import habr_pages, hh_pages, superjob_pages


def collect(readers, strip, database_url, now):
    upsert = """
        INSERT INTO postings VALUES (:site, :external_id, :title, :employer, :city, :low, :high, :currency, :gross, :published_at, :url, :fetched_at, :source_hash)
        ON CONFLICT (site, external_id) DO UPDATE SET
            title = excluded.title, employer = excluded.employer, city = excluded.city, low = excluded.low, high = excluded.high,
            currency = excluded.currency, gross = excluded.gross, published_at = excluded.published_at, url = excluded.url,
            fetched_at = excluded.fetched_at, source_hash = excluded.source_hash
    """
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(POSTINGS))
    report = {}
    for site, read in readers.items():
        report[site] = {"rows": 0, "error": None}
        try:
            for page in read():
                fetched = datetime.fromtimestamp(now(), timezone.utc).isoformat()
                with engine.begin() as connection:
                    for row in page:
                        received = sha256(row["source"].encode()).hexdigest()
                        published = row["published_at"].isoformat()  # SQLite wants a text, PostgreSQL takes it, too
                        connection.execute(text(upsert), {**strip(row), "published_at": published, "fetched_at": fetched, "source_hash": received})
                report[site]["rows"] += len(page)
        except SourceError as error:
            report[site]["error"] = str(error)
    engine.dispose()
    return report


def data_card(rows, rules, gaps):
    def days(group, column):
        moments = sorted(row[column].astimezone(timezone.utc).strftime("%Y-%m-%d") for row in group)
        return f"{moments[0]} to {moments[-1]}"

    sources, dates, rights = [], [], []
    for site in sorted({row["site"] for row in rows}):
        group = [row for row in rows if row["site"] == site]
        paid = [row for row in group if row["low"] is not None or row["high"] is not None]
        sources.append(f"- {site}: {len(group)} offers, {len(paid)} with pay")
        dates.append(f"- {site}: published {days(group, 'published_at')}, fetched {days(group, 'fetched_at')}")
        own = [f"- {site}: {rule['way']}, \"{rule['words']}\" ({rule['place']}, read {rule['read_on']})" for rule in rules if rule["source"] == site]
        rights += own or [f"- {site}: no rule read"]
    lines = ["# Data card: postings"]
    for title, part_lines in (("Sources", sources), ("Dates", dates), ("Rights", rights)):
        lines.append("## " + title)
        lines += part_lines or ["- nothing collected"]
    lines.append("## Known gaps")
    lines += [f"- {gap}" for gap in gaps] or ["- none looked for"]
    return "\n".join(lines) + "\n"


def publish(url):
    """Every posting becomes a vacancy of the service with its employer; one that is there keeps its number."""
    if find_spec("jobboard.models") is None:
        return
    from jobboard.models import Base

    engine = create_engine(url)
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO employers (name, city) SELECT employer, min(city) FROM postings WHERE employer IS NOT NULL GROUP BY employer ON CONFLICT (name) DO NOTHING"))
        connection.execute(text("""
            INSERT INTO vacancies (site, external_id, title, remote, employer_id)
            SELECT p.site, p.external_id, p.title, false, e.employer_id FROM postings p LEFT JOIN employers e ON e.name = p.employer WHERE true
            ON CONFLICT (site, external_id) DO UPDATE SET title = excluded.title, employer_id = excluded.employer_id
        """))
    engine.dispose()


def main(arguments):
    """`python -m jobboard collect URL`: three sites into the table postings, from there to the service, then the card."""
    if len(arguments) != 1:
        print("Usage: python -m jobboard collect URL")
        return
    base, key = arguments[0], os.environ.get("SUPERJOB_KEY", "")
    readers = {"hh": lambda: hh_pages(base, "Python"), "superjob": lambda: superjob_pages(base, "Python", key), "habr": lambda: habr_pages(base, "Python", time.sleep)}
    print(collect(readers, without_personal_data, database_url(), time.time))
    publish(database_url())
    with create_engine(database_url()).connect() as connection:
        rows = [dict(row) for row in connection.execute(text("SELECT * FROM postings")).mappings()]
    for row in rows:  # SQLite hands times over as text
        row.update({name: datetime.fromisoformat(str(row[name])) for name in ("published_at", "fetched_at")})
    card = Path(__file__).parent / "docs" / "data-card.md"
    card.parent.mkdir(exist_ok=True)
    card.write_text(data_card(rows, RULES, GAPS), encoding="utf-8")
