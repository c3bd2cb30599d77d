# wrong LG7: the raw row is stored; card: "the stripped row is stored"
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
                        connection.execute(text(upsert), {**row, "published_at": published, "fetched_at": fetched, "source_hash": received})
                report[site]["rows"] += len(page)
        except SourceError as error:
            report[site]["error"] = str(error)
    engine.dispose()
    return report


save_functions("collect.py", collect)
