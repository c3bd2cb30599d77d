# wrong: a hidden employer changes nothing; card: "its employer, a hidden one too"
def load(connection, rows):
    """Store the rows, all or none, and report how many rows each table holds."""
    report = {}
    with connection.transaction():
        for row in rows:
            if row["employer"] is not None:
                connection.execute("""
                    INSERT INTO employers (name, city) VALUES (%s, %s)
                    ON CONFLICT (name) DO UPDATE SET city = EXCLUDED.city
                """, [row["employer"], row["city"]])
            connection.execute("""
                INSERT INTO vacancies (site, external_id, title, employer_id)
                VALUES (%s, %s, %s, (SELECT employer_id FROM employers WHERE name = %s))
            """ + "ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, employer_id = COALESCE(EXCLUDED.employer_id, vacancies.employer_id)", [row["site"], row["external_id"], row["title"], row["employer"]])
            for skill in row["skills"]:
                connection.execute("INSERT INTO skills (name) VALUES (%s) ON CONFLICT DO NOTHING", [skill])
                connection.execute("""
                    INSERT INTO vacancy_skills
                    SELECT vacancy_id, skill_id FROM vacancies, skills WHERE site = %s AND external_id = %s AND name = %s
                """ + "ON CONFLICT DO NOTHING", [row["site"], row["external_id"], skill])
        for table in ("employers", "vacancies", "skills", "vacancy_skills"):
            report[table] = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return report
save_functions("load.py", load)
