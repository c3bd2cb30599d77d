# wrong: doubles inside one statement; card: "cannot change a row twice"
def save_feed(connection, rows):
    values = [value for row in rows for value in row]
    places = ", ".join(["(%s, %s, %s, %s)"] * len(rows))
    with connection.transaction():
        connection.execute(f"INSERT INTO feed (site, external_id, title, low) VALUES {places} ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", values)
