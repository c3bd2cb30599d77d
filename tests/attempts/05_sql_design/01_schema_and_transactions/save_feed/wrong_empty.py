# wrong: a feed is never empty; card: "A feed may be empty"
def save_feed(connection, rows):
    last = {row[:2]: row for row in rows}
    values = [value for row in last.values() for value in row]
    places = ", ".join(["(%s, %s, %s, %s)"] * len(last))
    with connection.transaction():
        connection.execute(f"INSERT INTO feed (site, external_id, title, low) VALUES {places} ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", values)
