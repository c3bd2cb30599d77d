# wrong: takes the last line for an example and deletes it; card: "there is no such file yet"
readme = {"role": "backend developer", "city": "Kazan", "count": 7}
