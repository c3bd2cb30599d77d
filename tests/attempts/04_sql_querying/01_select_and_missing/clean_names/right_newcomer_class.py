# right: one pattern for all three quotes, steps in inner queries
clean_names = r"""
    SELECT employer_id, trim(regexp_replace(tidy, '^(ооо|ао|пао|зао|ип) ', '')) AS clean_name
    FROM (
        SELECT employer_id, trim(regexp_replace(plain, '\s+', ' ', 'g')) AS tidy
        FROM (
            SELECT employer_id, regexp_replace(lower(name COLLATE pg_c_utf8), '«|»|"', '', 'g') AS plain
            FROM employers
        ) AS first
    ) AS second
    ORDER BY employer_id
"""
run(clean_names, pg)
