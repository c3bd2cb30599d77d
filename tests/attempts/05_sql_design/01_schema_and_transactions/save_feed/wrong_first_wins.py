# wrong: of doubles the first wins; card: "the later wins"
def save_feed(connection, rows):
    with connection.transaction():
        done = set()
        for row in rows:
            if row[:2] not in done:
                connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", row)
            done.add(row[:2])
