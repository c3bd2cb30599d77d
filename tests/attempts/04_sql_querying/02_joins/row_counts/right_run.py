# right: the tables built in SQLite and the rows counted
import sqlite3

small = sqlite3.connect(":memory:")
small.executescript("""
    CREATE TABLE towns (town_id INTEGER);
    CREATE TABLE jobs (job_id INTEGER, town_id INTEGER);
    CREATE TABLE skills (job_id INTEGER);
    CREATE TABLE calls (job_id INTEGER);
    INSERT INTO towns VALUES (1), (2), (3), (4);
    INSERT INTO jobs VALUES (10, 1), (11, 1), (12, 1), (13, 3), (14, NULL);
    INSERT INTO skills VALUES (10), (10), (13);
    INSERT INTO calls VALUES (10), (10), (10), (11);
""")
froms = {
    "a": "towns AS t JOIN jobs AS j ON j.town_id = t.town_id",
    "b": "towns AS t LEFT JOIN jobs AS j ON j.town_id = t.town_id",
    "c": "jobs AS j LEFT JOIN towns AS t ON t.town_id = j.town_id",
    "d": "towns AS t FULL JOIN jobs AS j ON j.town_id = t.town_id",
    "e": "towns AS t CROSS JOIN jobs AS j",
    "f": "jobs AS j JOIN jobs AS k ON k.town_id = j.town_id",
    "g": "jobs AS j JOIN skills AS s ON s.job_id = j.job_id JOIN calls AS c ON c.job_id = j.job_id",
    "h": "jobs AS j LEFT JOIN skills AS s ON s.job_id = j.job_id LEFT JOIN calls AS c ON c.job_id = j.job_id",
    "i": "towns AS t JOIN jobs AS j ON j.town_id <> t.town_id",
}
row_counts = {}
for letter, tables in froms.items():
    row_counts[letter] = len(small.execute(f"SELECT * FROM {tables}").fetchall())
