# right: works in large letters, a CASE cuts the form off, small letters at the very end
clean_names = r"""
    SELECT employer_id, lower((
        CASE WHEN tidy LIKE 'ООО %' OR tidy LIKE 'ПАО %' OR tidy LIKE 'ЗАО %' THEN substr(tidy, 5)
             WHEN tidy LIKE 'АО %' OR tidy LIKE 'ИП %' THEN substr(tidy, 4)
             ELSE tidy END) COLLATE pg_c_utf8) AS clean_name
    FROM (
        SELECT employer_id, btrim(regexp_replace(translate(upper(name COLLATE pg_c_utf8), '«»"', ''), ' +', ' ', 'g')) AS tidy
        FROM employers
    ) AS tidied
"""
