# wrong OR5: after an error nothing to do; card: "OR5"
def save_feed(connection, rows):
    for row in sorted(rows, key=lambda row: row[:2]):
        connection.execute(
            "INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low",
            row,
        )
    connection.commit()
