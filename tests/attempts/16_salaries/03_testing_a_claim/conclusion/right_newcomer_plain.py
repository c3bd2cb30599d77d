# right: short sentences, no number without a key
conclusion = """
I tested 80,000 [claim_beginner] for a beginner and 200,000 [claim_experienced] for the experienced.
The table is generated, so it says nothing about a market.
Among juniors the median pay offered lies between 70,000 [junior_lowest] and 160,000 [junior_highest]: I cannot tell.
Among seniors it lies between 147,900 [senior_lowest] and 304,500 [senior_highest]: again I cannot tell.
A published median is 80,000 [published_junior], from 2025-09-12 [published_day].
My answer would change if the lower bound of the juniors reached the claim.
"""
