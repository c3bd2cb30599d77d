# wrong: what is known stays as it was; card: "`DO UPDATE` takes the new one"
def save_feed(connection, rows):
    with connection.transaction():
        for row in rows:
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING", row)
