# right: executemany, the columns written out
def collect(readers, strip, database_url, now):
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(POSTINGS))
    report = {}
    for site in readers:
        rows, error_text = 0, None
        try:
            for page in readers[site]():
                moment = datetime.fromtimestamp(now(), tz=timezone.utc)
                stored = [dict(strip(row), fetched_at=moment, source_hash=sha256(row["source"].encode("utf-8")).hexdigest()) for row in page]
                if stored:
                    with engine.begin() as connection:
                        connection.execute(text("""
                            INSERT INTO postings (site, external_id, title, employer, city, low, high, currency, gross, published_at, url, fetched_at, source_hash)
                            VALUES (:site, :external_id, :title, :employer, :city, :low, :high, :currency, :gross, :published_at, :url, :fetched_at, :source_hash)
                            ON CONFLICT (site, external_id) DO UPDATE SET title = excluded.title, employer = excluded.employer, city = excluded.city,
                                low = excluded.low, high = excluded.high, currency = excluded.currency, gross = excluded.gross,
                                published_at = excluded.published_at, url = excluded.url, fetched_at = excluded.fetched_at, source_hash = excluded.source_hash
                        """), stored)
                rows += len(stored)
        except SourceError as error:
            error_text = str(error)
        report[site] = {"rows": rows, "error": error_text}
    return report
