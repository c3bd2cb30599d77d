# right: adds, then changes, in one order
def save_feed(connection, rows):
    with connection.transaction():
        for row in sorted(rows, key=lambda row: (row[0], row[1])):
            site = row[0]
            number = row[1]
            connection.execute(
                "INSERT INTO feed (site, external_id, title) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING", [site, number, row[2]]
            )
            connection.execute(
                "UPDATE feed SET title = %s, low = %s WHERE site = %s AND external_id = %s", [row[2], row[3], site, number]
            )
