# right: one statement for all rows, doubles taken out first
def save_feed(connection, rows):
    last = {row[:2]: row for row in sorted(rows, key=lambda row: row[:2])}
    if not last:
        return
    values = [value for row in last.values() for value in row]
    places = ", ".join(["(%s, %s, %s, %s)"] * len(last))
    with connection.transaction():
        connection.execute(f"""
            INSERT INTO feed AS f (site, external_id, title, low) VALUES {places}
            ON CONFLICT (site, external_id) DO UPDATE SET (title, low) = (EXCLUDED.title, EXCLUDED.low)
        """, values)
