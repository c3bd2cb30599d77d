# wrong ST4: says it is supported, and cannot tell only about the market; card: "another verdict beside"
conclusion = """
The claim of 80,000 [claim_beginner] for a beginner is supported: the junior bounds are 70,000 [junior_lowest] and 160,000 [junior_highest].
The claim of 200,000 [claim_experienced] for the experienced is supported too: 147,900 [senior_lowest] and 304,500 [senior_highest].
These are generated offers, so the pay offered there cannot tell us about the market.
The published figure of 2025-09-12 [published_day] is 80,000 [published_junior].
If the bounds moved, this would change my mind.
"""
