# right: newcomer, computed
fast, quarter, half, everything = 180, 210, 226, 230
scrape_read = dict(a=quarter, b=half - fast, c=everything - half, d=46.0 / 230, e=52 - 40, f=61 - 52, g=0)
