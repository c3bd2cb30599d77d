# right: each gap spelled out
offers = """
CREATE TABLE offers (
    offer_id integer PRIMARY KEY,
    site text NOT NULL,
    external_id text NOT NULL,
    low integer CHECK (low IS NULL OR low >= 0),
    high integer CHECK (high IS NULL OR high >= 0),
    currency text CHECK (currency = 'RUB' OR currency = 'USD' OR currency = 'EUR'),
    UNIQUE (external_id, site),
    CHECK (low IS NULL OR high IS NULL OR high >= low),
    CHECK (currency IS NOT NULL OR (low IS NULL AND high IS NULL))
);
"""
