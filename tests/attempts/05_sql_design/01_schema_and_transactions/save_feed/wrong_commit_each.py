# wrong: a transaction for each row; card: "the whole feed is one transaction"
def save_feed(connection, rows):
    for row in rows:
        with connection.transaction():
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", row)
