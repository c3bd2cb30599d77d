# right: on paper
anomalies = {
    "a": [2, 5],  # Red Rowan
    "b": [1, 3, 6, 8],  # Kite Post
    "c": [4] + [7],  # Amber Fox, Old Lantern
    "d": [3, 8],  # habr 77
    "e": [1, 2, 5, 6, 7, 8],  # has SQL
    "f": [3, 5, 6],  # Docker, Spark, Go
    "g": ["employer", "city"],
}
