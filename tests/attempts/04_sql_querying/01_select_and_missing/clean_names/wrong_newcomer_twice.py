# wrong: all forms in front go; card: "once means once"
clean_names = r"""
    SELECT employer_id,
           regexp_replace(trim(regexp_replace(
                   replace(replace(replace(lower(name COLLATE pg_c_utf8), '«', ''), '»', ''), '"', ''),
                   '\s+', ' ', 'g')), '^((ооо|ао|пао|зао|ип) )+', '') AS clean_name
    FROM employers
"""
run(clean_names, pg)
