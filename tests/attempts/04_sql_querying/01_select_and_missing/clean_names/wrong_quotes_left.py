# wrong: only the straight quotation mark is removed; card: "quotation marks are left over"
clean_names = r"""
    SELECT employer_id,
           regexp_replace(trim(regexp_replace(replace(lower(name COLLATE pg_c_utf8), '"', ''), '\s+', ' ', 'g')), '^(ооо|ао|пао|зао|ип) ', '') AS clean_name
    FROM employers
"""
