# right: a commit by hand, delete and insert in one transaction
def collect(readers, strip, database_url, now):
    names = "site external_id title employer city low high currency gross published_at url fetched_at source_hash".split()
    insert = text("INSERT INTO postings (" + ", ".join(names) + ") VALUES (" + ", ".join(":" + name for name in names) + ")")
    delete = text("DELETE FROM postings WHERE site = :site AND external_id = :external_id")
    report = {}
    engine = create_engine(database_url)
    with engine.connect() as connection:
        connection.execute(text(POSTINGS))
        connection.commit()
        for site, reader in readers.items():
            report[site] = {"rows": 0, "error": None}
            pages = iter(reader())
            while True:
                try:
                    page = next(pages, None)
                except SourceError as error:
                    report[site]["error"] = str(error)
                    break
                if page is None:
                    break
                seconds = now()
                for raw in page:
                    row = strip(raw)
                    values = {}
                    for name in names:
                        values[name] = row.get(name)
                    values["fetched_at"] = datetime.fromtimestamp(seconds, timezone.utc)
                    values["source_hash"] = sha256(raw["source"].encode()).hexdigest()
                    connection.execute(delete, values)
                    connection.execute(insert, values)
                    report[site]["rows"] += 1
                connection.commit()
    return report
