# wrong: lower without a collation leaves Cyrillic letters large; card: "until you name a collation"
clean_names = r"""
    SELECT employer_id,
           regexp_replace(trim(regexp_replace(translate(lower(name), '«»"', ''), '\s+', ' ', 'g')), '^(ооо|ао|пао|зао|ип) ', '') AS clean_name
    FROM employers
"""
