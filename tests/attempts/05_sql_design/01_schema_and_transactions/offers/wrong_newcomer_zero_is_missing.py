# wrong PY8: an amount is above 0; card: "0 is a stated amount"
offers = """
    CREATE TABLE offers (
        offer_id integer PRIMARY KEY,
        site text NOT NULL,
        external_id text NOT NULL,
        low integer CHECK (low > 0),
        high integer CHECK (high > 0),
        currency text CHECK (currency IN ('RUB', 'USD', 'EUR')),
        UNIQUE (site, external_id),
        CHECK (low <= high),
        CHECK (currency IS NOT NULL OR (low IS NULL AND high IS NULL))
    )
"""
