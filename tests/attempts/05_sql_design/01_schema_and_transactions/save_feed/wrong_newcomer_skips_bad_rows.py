# wrong PY10: the bad row is printed and left out; card: "PY10"
def save_feed(connection, rows):
    rows = sorted(rows, key=lambda row: row[:2])
    for row in rows:
        try:
            with connection.transaction():
                connection.execute(
                    "INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low",
                    row,
                )
        except psycopg.Error as error:
            print("refused", error)
