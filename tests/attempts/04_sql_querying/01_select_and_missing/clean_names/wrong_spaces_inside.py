# wrong: trim sees the edges only, doubled spaces inside stay; card: "spaces are left over"
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(trim(translate(lower(name COLLATE pg_c_utf8), '«»"', '')), '^(ооо|ао|пао|зао|ип)\s+', '')) AS clean_name
    FROM employers
"""
