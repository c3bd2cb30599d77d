# right: ON CONFLICT instead of DISTINCT, ALWAYS instead of BY DEFAULT
migration = {
    "up": """
        CREATE TABLE cities (city_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        INSERT INTO cities (name) SELECT city FROM employers WHERE city IS NOT NULL ON CONFLICT DO NOTHING;
        ALTER TABLE employers ADD COLUMN city_id bigint REFERENCES cities (city_id);
        UPDATE employers SET city_id = cities.city_id FROM cities WHERE cities.name = employers.city;
        ALTER TABLE employers DROP COLUMN city;
    """,
    "down": """
        ALTER TABLE employers ADD COLUMN city text;
        UPDATE employers SET city = cities.name FROM cities WHERE cities.city_id = employers.city_id;
        ALTER TABLE employers DROP COLUMN city_id;
        DROP TABLE IF EXISTS cities;
    """,
}
