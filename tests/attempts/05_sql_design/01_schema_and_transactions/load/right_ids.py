# right: ids by RETURNING and SELECT, commit and rollback by hand
def number(connection, sql, *values):
    return connection.execute(sql, values).fetchone()[0]

def load(connection, rows):
    try:
        for row in rows:
            employer = None
            if row["employer"]:
                employer = number(connection, "INSERT INTO employers (name, city) VALUES (%s, %s) ON CONFLICT (name) DO UPDATE SET city = EXCLUDED.city RETURNING employer_id", row["employer"], row["city"])
            vacancy = number(connection, """INSERT INTO vacancies (site, external_id, title, employer_id) VALUES (%s, %s, %s, %s)
                ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, employer_id = EXCLUDED.employer_id RETURNING vacancy_id""",
                row["site"], row["external_id"], row["title"], employer)
            for skill in set(row["skills"]):
                one = number(connection, "INSERT INTO skills (name) VALUES (%s) ON CONFLICT (name) DO UPDATE SET name = EXCLUDED.name RETURNING skill_id", skill)
                connection.execute("INSERT INTO vacancy_skills VALUES (%s, %s) ON CONFLICT DO NOTHING", [vacancy, one])
        report = {table: number(connection, "SELECT count(*) FROM " + table) for table in ["skills", "vacancies", "vacancy_skills", "employers"]}
        connection.commit()
        return report
    except Exception:
        connection.rollback()
        raise
save_functions("load.py", load)
