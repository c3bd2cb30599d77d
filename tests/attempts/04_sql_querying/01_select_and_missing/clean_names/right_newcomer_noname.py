# right: the column has no name; names of columns do not count
clean_names = r"""
    SELECT employer_id,
           regexp_replace(trim(regexp_replace(
                   replace(replace(replace(lower(name COLLATE pg_c_utf8), '«', ''), '»', ''), '"', ''),
                   '\s+', ' ', 'g')), '^(ооо|ао|пао|зао|ип) ', '')
    FROM employers
"""
run(clean_names, pg)
