# right: GROUP BY, subqueries, BEGIN and COMMIT
migration = {}
migration["up"] = """
    BEGIN;
    create table cities (city_id serial primary key, name text not null, unique (name));
    insert into cities (name) select city from employers group by city having city is not null order by city;
    alter table employers add column city_id integer;
    alter table employers add foreign key (city_id) references cities (city_id);
    update employers set city_id = (select city_id from cities where cities.name = employers.city);
    alter table employers drop city;
    COMMIT
"""
migration["down"] = """
    BEGIN;
    alter table employers add city text;
    update employers set city = (select name from cities where cities.city_id = employers.city_id);
    alter table employers drop city_id;
    drop table cities;
    COMMIT
"""
