# wrong: numbers shortened to k; card: "write it out"
conclusion = """
I tested 80k [claim_beginner] for a beginner and 200k [claim_experienced] for the experienced.
The table is generated, so it says nothing about a market.
Among juniors the median pay offered lies between 70k [junior_lowest] and 160k [junior_highest]: I cannot tell.
Among seniors it lies between 148k [senior_lowest] and 305k [senior_highest]: again I cannot tell.
A published median is 80k [published_junior], from 2025-09-12 [published_day].
My answer would change if the lower bound of the juniors reached the claim.
"""
