# wrong: employers with an open vacancy; card: "after `JOIN` nobody is lonely"
lonely_order = [4, 2, 3, 5, 8, 9]
