# wrong: texts without quotes: the cell fails and the names keep their three dots; card: "does not exist yet"
job_title = data engineer
