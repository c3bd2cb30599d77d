
        ALTER TABLE employers ADD COLUMN city text;
        UPDATE employers SET city = cities.name FROM cities WHERE cities.city_id = employers.city_id;
        ALTER TABLE employers DROP COLUMN city_id;
        DROP TABLE cities;
    