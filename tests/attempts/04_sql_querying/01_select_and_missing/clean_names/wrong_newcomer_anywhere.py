# wrong: a form can be removed wherever it stands; card: "a legal form goes from the front only"
clean_names = r"""
    SELECT employer_id,
           trim(regexp_replace(trim(regexp_replace(translate(lower(name COLLATE pg_c_utf8), '«»"', ''), '\s+', ' ', 'g')),
                          '(пао|зао|ооо|ао|ип)( |$)', '', 'g')) AS clean_name
    FROM employers
"""
run(clean_names, pg)
