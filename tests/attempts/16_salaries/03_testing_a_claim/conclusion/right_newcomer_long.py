# right: an own order, counts of offers too, dashes and brackets
conclusion = """
In the generated table 272 [junior_with_pay] of 655 [junior_offers] junior offers state a pay after tax.
The median offered there is at least 70,000 [junior_lowest], at most 160,000 [junior_highest]; the poster says 80,000 [claim_beginner].
For seniors the bounds are 147,900 [senior_lowest] and 304,500 [senior_highest], the poster says more than 200,000 [claim_experienced].
Both times we cannot tell, as both claims lie inside the bounds. Fewer open ends would change that.
On 2025-09-12 [published_day] a newspaper gave 202,000 [published_programmer] for all programmers of Moscow. That is another population.
"""
