# wrong OR2: the site is stored at its end; card: "has to stay"
def collect(readers, strip, database_url, now):
    names = "site external_id title employer city low high currency gross published_at url fetched_at source_hash".split()
    upsert = text("INSERT INTO postings (" + ", ".join(names) + ") VALUES (" + ", ".join(":" + name for name in names) + ") ON CONFLICT (site, external_id) DO UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in names))
    report = {}
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(POSTINGS))
    for site, reader in readers.items():
        report[site] = {"rows": 0, "error": None}
        try:
            with engine.begin() as connection:
                for page in reader():
                    moment = datetime.fromtimestamp(now(), timezone.utc)
                    for row in page:
                        connection.execute(upsert, {**strip(row), "fetched_at": moment, "source_hash": sha256(row["source"].encode()).hexdigest()})
                        report[site]["rows"] += 1
        except SourceError as error:
            report[site]["error"] = str(error)
    return report
