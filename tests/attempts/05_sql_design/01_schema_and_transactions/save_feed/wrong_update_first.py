# wrong: changes, and adds when nothing was changed; card: "asking and adding must be one statement"
def save_feed(connection, rows):
    with connection.transaction():
        for site, number, title, low in rows:
            changed = connection.execute("UPDATE feed SET title = %s, low = %s WHERE site = %s AND external_id = %s", [title, low, site, number]).rowcount
            if changed == 0:
                connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)", [site, number, title, low])
