# wrong: asks, then adds; card: "asking and adding must be one statement"
def save_feed(connection, rows):
    with connection.transaction():
        for site, number, title, low in rows:
            known = connection.execute("SELECT 1 FROM feed WHERE site = %s AND external_id = %s", [site, number]).fetchone()
            if known:
                connection.execute("UPDATE feed SET title = %s, low = %s WHERE site = %s AND external_id = %s", [title, low, site, number])
            else:
                connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)", [site, number, title, low])
