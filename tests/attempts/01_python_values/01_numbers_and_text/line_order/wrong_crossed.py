# wrong: answers stand under the other question; card: "Which question said yes"
line_order = [5, 4, 2, 1, 7, 6]
