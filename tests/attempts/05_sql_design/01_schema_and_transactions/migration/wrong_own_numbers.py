# wrong: numbers its cities itself; card: "counted by the server"
migration = {
    "up": """
        CREATE TABLE cities (city_id integer PRIMARY KEY, name text NOT NULL UNIQUE);
        INSERT INTO cities SELECT row_number() OVER (ORDER BY city), city FROM (SELECT DISTINCT city FROM employers WHERE city IS NOT NULL) AS c;
        ALTER TABLE employers ADD COLUMN city_id integer REFERENCES cities;
        UPDATE employers SET city_id = cities.city_id FROM cities WHERE cities.name = employers.city;
        ALTER TABLE employers DROP COLUMN city;
    """,
    "down": """
        ALTER TABLE employers ADD COLUMN city text;
        UPDATE employers SET city = cities.name FROM cities WHERE cities.city_id = employers.city_id;
        ALTER TABLE employers DROP COLUMN city_id;
        DROP TABLE cities;
    """,
}
