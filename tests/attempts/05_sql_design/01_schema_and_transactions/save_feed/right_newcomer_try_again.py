# right: rows as they come, and again after a deadlock
def save_feed(connection, rows):
    sql = """
        INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)
        ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low
    """
    done = False
    while not done:
        try:
            with connection.transaction():
                for row in rows:
                    connection.execute(sql, row)
            done = True
        except psycopg.errors.DeadlockDetected:
            print("again")
