# wrong: the form goes wherever a name begins so; card: "a space must follow"
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(trim(regexp_replace(translate(lower(name COLLATE pg_c_utf8), '«»"', ''), '\s+', ' ', 'g')), '^(ооо|ао|пао|зао|ип)', '')) AS clean_name
    FROM employers
"""
