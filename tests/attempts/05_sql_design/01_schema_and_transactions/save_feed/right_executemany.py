# right: executemany, commit and rollback by hand
def save_feed(connection, rows):
    try:
        connection.cursor().executemany("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", sorted(rows, key=lambda row: row[:2]))
        connection.commit()
    except psycopg.Error:
        connection.rollback()
        raise
