# wrong SQ1: = NULL asks for the gap; card: "`= NULL` is never TRUE"
lonely_order = [4, 2, 6, 5, 8, 7]
