# wrong ST2: the published figure is held beside the generated bounds in one sentence; card: "share a sentence"
conclusion = """
I tested 80,000 [claim_beginner] for a beginner and 200,000 [claim_experienced] for the experienced in generated offers.
Among juniors the median pay offered lies between 70,000 [junior_lowest] and 160,000 [junior_highest], and the published 80,000 [published_junior] of 2025-09-12 [published_day] lies inside.
Among seniors it lies between 147,900 [senior_lowest] and 304,500 [senior_highest].
From the table alone I cannot tell.
My answer would change if the lower bound of the juniors reached the claim.
"""
