# wrong: a gap changes nothing; card: "the later wins, its gap too"
def save_feed(connection, rows):
    with connection.transaction():
        for row in rows:
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = coalesce(EXCLUDED.low, feed.low)", row)
