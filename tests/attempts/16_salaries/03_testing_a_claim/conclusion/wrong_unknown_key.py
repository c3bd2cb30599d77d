# wrong ST2: a key of one's own; card: "does not stand in `facts`"
conclusion = """
The poster says 80,000 [claim_beginner] for beginners and over 200,000 [claim_experienced] for the experienced. We
tested the median of what is offered after tax, on generated data, so the verdict is about the generator. Stated junior
offers allow a median from 70,000 [junior_lowest] to 160,000 [junior_max], senior ones from 147,900 [senior_lowest]
to 304,500 [senior_highest]: for both we cannot tell. All four sites agree in that. Published by hh.ru on 2025-09-12
[published_day]: 80,000 [published_junior] in Moscow, tax unknown. Narrower ranges, all above or all below the claim,
would change the verdict; so would the pay of offers that are silent.
"""
