# wrong: one missing amount excuses the currency; card: "without a currency, gets in"
offers = """
    CREATE TABLE offers (
        offer_id integer PRIMARY KEY,
        site text NOT NULL,
        external_id text NOT NULL,
        low integer CHECK (low >= 0),
        high integer CHECK (high >= 0),
        currency text CHECK (currency IN ('RUB', 'USD', 'EUR')),
        UNIQUE (site, external_id),
        CHECK (low <= high),
        CHECK (currency IS NOT NULL OR low IS NULL OR high IS NULL)
    )
"""
