# right: adds quietly, then changes
def save_feed(connection, rows):
    with connection.transaction():
        for site, number, title, low in sorted(rows, key=lambda row: row[:2]):
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING", [site, number, title, low])
            connection.execute("UPDATE feed SET title = %s, low = %s WHERE site = %s AND external_id = %s", [title, low, site, number])
