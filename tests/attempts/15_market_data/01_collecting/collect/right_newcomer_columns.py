# right: the statement made from a list of columns
def collect(readers, strip, database_url, now):
    columns = ["site", "external_id", "title", "employer", "city", "low", "high", "currency", "gross", "published_at", "url", "fetched_at", "source_hash"]
    values = ", ".join(":" + name for name in columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns[2:])
    statement = f"INSERT INTO postings ({', '.join(columns)}) VALUES ({values}) ON CONFLICT (site, external_id) DO UPDATE SET {changes}"
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(POSTINGS))
    report = {}
    for site, reader in readers.items():
        report[site] = {"rows": 0, "error": None}
        try:
            for page in reader():
                fetched_at = datetime.fromtimestamp(now(), timezone.utc)
                with engine.begin() as connection:
                    for row in page:
                        clean = strip(row)
                        clean = {**clean, "fetched_at": fetched_at, "source_hash": sha256(row["source"].encode()).hexdigest()}
                        connection.execute(text(statement), {name: clean[name] for name in columns})
                report[site]["rows"] += len(page)
        except SourceError as error:
            report[site]["error"] = str(error)
    engine.dispose()
    return report


save_functions("collect.py", collect)
