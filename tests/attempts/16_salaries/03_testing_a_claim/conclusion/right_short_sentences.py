# right: short sentences, numbers without commas
conclusion = """
Claim one: 80000 [claim_beginner] for beginners. We looked at what was offered to juniors: 272 [junior_with_pay] of 655
[junior_offers] offers state pay. Their median lies between 70000 [junior_lowest] and 160000 [junior_highest], so we
cannot tell. Claim two: more than 200000 [claim_experienced]. For seniors the bounds are 147900 [senior_lowest] and
304500 [senior_highest]; again nobody knows. All of these offers are generated and say nothing about Moscow. What hh.ru
published on 2025-09-12 [published_day] for programmers is 202000 [published_programmer], a median offer, tax unknown.
If the silent ones spoke, that would change my mind.
"""
