# wrong: the key stands before its number; card: "without its key behind it"
conclusion = """
I tested [claim_beginner] 80,000 for a beginner and [claim_experienced] 200,000 for the experienced.
The table is generated, so it says nothing about a market.
Among juniors the median pay offered lies between [junior_lowest] 70,000 and [junior_highest] 160,000: I cannot tell.
Among seniors it lies between [senior_lowest] 147,900 and [senior_highest] 304,500: again I cannot tell.
A published median is [published_junior] 80,000, from [published_day] 2025-09-12.
My answer would change if the lower bound of the juniors reached the claim.
"""
