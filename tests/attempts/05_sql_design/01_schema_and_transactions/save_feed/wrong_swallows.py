# wrong PY10: the error is caught and forgotten; card: "PY10"
def save_feed(connection, rows):
    try:
        with connection.transaction():
            for row in rows:
                connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", row)
    except psycopg.Error:
        pass
