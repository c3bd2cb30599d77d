# wrong: whole rows are sorted; card: "sort by site and number alone"
def save_feed(connection, rows):
    with connection.transaction():
        for row in sorted(rows):
            connection.execute(
                "INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low",
                row,
            )
