# wrong: answers stand under the other question; card: "Which question said yes"
limits_order = [5, 4, 2, 1, 7, 6]
