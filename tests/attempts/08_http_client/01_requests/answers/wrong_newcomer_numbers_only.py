# wrong: the number is the answer; card: "A text: the status, one space, the word"
answers = {"a": 400, "b": 200, "c": 401, "d": 404, "e": 403, "f": 409, "g": 400, "h": 422}
