# right: the last of each vacancy, in order, with commit and rollback by hand
def save_feed(connection, rows):
    latest = {}
    for site, external_id, title, low in rows:
        latest[(site, external_id)] = (title, low)
    try:
        for key in sorted(latest):
            title, low = latest[key]
            connection.execute(
                "INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) "
                "ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low",
                [key[0], key[1], title, low],
            )
        connection.commit()
    except Exception:
        connection.rollback()
        raise
