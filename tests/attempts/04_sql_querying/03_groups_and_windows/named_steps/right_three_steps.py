# right: three steps, small letters, a comment with (SELECT in it
named_steps = """
    -- was: (SELECT (SELECT
    with remote as (select city, experience from vacancies where schedule = 'remote'),
    sized as (select city, experience, count(*) as vacancies from remote group by city, experience),
    placed as (
        select city, experience, vacancies, sum(vacancies) over (partition by city) as city_total,
               rank() over (partition by city order by vacancies desc) as place
        from sized
    )
    select city, experience, vacancies, city_total from placed where place = 1;
"""
