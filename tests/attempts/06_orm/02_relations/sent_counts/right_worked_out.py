# right: worked out from vacancies and employers
vacancies, employers = 10, 4
sent_counts = {}
sent_counts["a"] = 1
sent_counts["b"] = 1 + employers
sent_counts["c"] = 1 + vacancies
sent_counts["d"] = 2
sent_counts["e"] = 1
sent_counts["f"] = 1 + vacancies + employers
sent_counts["g"] = 1 + employers
sent_counts["h"] = 2 + employers
sent_counts["i"] = 2
