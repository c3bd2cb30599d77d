# right: the last rule as two checks
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
    CHECK (low IS NULL OR currency IS NOT NULL),
    CHECK (high IS NULL OR currency IS NOT NULL)
);
"""
