# wrong: writes the number as people do; card: "A comma inside a number"
minimum_pay = 100,000
fit_100000 = 7
