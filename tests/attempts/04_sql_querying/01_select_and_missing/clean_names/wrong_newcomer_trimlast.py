# wrong: the edges come last of all; card: "a space at the edge hid the legal form"
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(regexp_replace(
                   replace(replace(replace(lower(name COLLATE pg_c_utf8), '«', ''), '»', ''), '"', ''),
                   '\s+', ' ', 'g'), '^(ооо|ао|пао|зао|ип) ', '')) AS clean_name
    FROM employers
"""
run(clean_names, pg)
