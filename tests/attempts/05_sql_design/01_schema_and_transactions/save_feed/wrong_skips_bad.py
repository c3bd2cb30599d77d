# wrong: the bad row is left out; card: "PY10"
def save_feed(connection, rows):
    for row in rows:
        try:
            with connection.transaction():
                connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", row)
        except psycopg.Error:
            continue
