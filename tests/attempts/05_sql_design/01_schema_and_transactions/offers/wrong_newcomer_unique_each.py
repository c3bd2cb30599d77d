# wrong: each alone is never twice; card: "Each alone may repeat"
offers = """
    CREATE TABLE offers (
        offer_id integer PRIMARY KEY,
        site text NOT NULL UNIQUE,
        external_id text NOT NULL UNIQUE,
        low integer CHECK (low >= 0),
        high integer CHECK (high >= 0),
        currency text CHECK (currency IN ('RUB', 'USD', 'EUR')),
        CHECK (low <= high),
        CHECK (currency IS NOT NULL OR (low IS NULL AND high IS NULL))
    )
"""
