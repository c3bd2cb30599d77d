# right: next by hand, rows counted by their keys
def collect(readers, strip, database_url, now):
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(POSTINGS))
    report = {}
    for site in readers:
        stored = set()
        problem = None
        pages = iter(readers[site]())
        while True:
            try:
                page = next(pages)
            except StopIteration:
                break
            except SourceError as error:
                problem = str(error)
                break
            moment = datetime.fromtimestamp(now(), tz=timezone.utc)
            with engine.begin() as connection:
                for row in page:
                    new = dict(strip(row))
                    new["source_hash"] = sha256(row["source"].encode("utf-8")).hexdigest()
                    new["fetched_at"] = moment
                    connection.execute(text("""
                        INSERT INTO postings (site, external_id, title, employer, city, low, high, currency, gross, published_at, url, fetched_at, source_hash)
                        VALUES (:site, :external_id, :title, :employer, :city, :low, :high, :currency, :gross, :published_at, :url, :fetched_at, :source_hash)
                        ON CONFLICT (site, external_id) DO UPDATE SET title = excluded.title, employer = excluded.employer, city = excluded.city,
                        low = excluded.low, high = excluded.high, currency = excluded.currency, gross = excluded.gross, published_at = excluded.published_at,
                        url = excluded.url, fetched_at = excluded.fetched_at, source_hash = excluded.source_hash
                    """), new)
                    stored.add((new["site"], new["external_id"]))
        report[site] = {"rows": len(stored), "error": problem}
    return report


save_functions("collect.py", collect)
