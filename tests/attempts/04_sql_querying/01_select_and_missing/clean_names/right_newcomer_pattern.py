# right: front removed before the spaces, the pattern allows many
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(regexp_replace(
                   replace(replace(replace(lower(name COLLATE pg_c_utf8), '«', ''), '»', ''), '"', ''),
                   '^\s*(ооо|ао|пао|зао|ип)\s+', ''), '\s+', ' ', 'g')) AS clean_name
    FROM employers
"""
run(clean_names, pg)
