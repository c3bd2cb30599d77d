# wrong: a row met again keeps its old values; card: "changes when a row is met again"
def collect(readers, strip, database_url, now):
    columns = ["site", "external_id", "title", "employer", "city", "low", "high", "currency", "gross", "published_at", "url", "fetched_at", "source_hash"]
    places = ", ".join(":" + column for column in columns)
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns[2:])
    upsert = f"INSERT INTO postings ({', '.join(columns)}) VALUES ({places}) ON CONFLICT (site, external_id) DO NOTHING"
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
                        clean = strip(row)
                        clean["source_hash"] = sha256(row["source"].encode()).hexdigest()
                        clean["published_at"] = row["published_at"].isoformat()
                        clean["fetched_at"] = fetched
                        connection.execute(text(upsert), clean)
                report[site]["rows"] += len(page)
        except SourceError as error:
            report[site]["error"] = str(error)
    engine.dispose()
    return report


save_functions("collect.py", collect)
