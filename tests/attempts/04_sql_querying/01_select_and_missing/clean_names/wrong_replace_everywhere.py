# wrong: replace takes the form out of the middle and the end as well; card: "Expected"
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(replace(replace(replace(replace(replace(
               translate(lower(name COLLATE pg_c_utf8), '«»"', ''),
               'ооо', ''), 'пао', ''), 'зао', ''), 'ао', ''), 'ип', ''), '\s+', ' ', 'g')) AS clean_name
    FROM employers
"""
