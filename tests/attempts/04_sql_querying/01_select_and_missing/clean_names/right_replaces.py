# right: nested replace, one pattern for the form and its spaces, trimmed last
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(
               regexp_replace(
                   replace(replace(replace(lower(name COLLATE "pg_c_utf8"), '«', ''), '»', ''), '"', ''),
                   '^\s*(ооо|ао|пао|зао|ип)\s+', ''),
               '\s+', ' ', 'g')) AS clean_name
    FROM employers
    ORDER BY employer_id
"""
