# wrong: low is never below 0, so high is not either; card: "An upper amount below 0"
offers = """
CREATE TABLE offers (
    offer_id integer PRIMARY KEY,
    site text NOT NULL,
    external_id text NOT NULL,
    low integer CHECK (low >= 0),
    high integer,
    currency text CHECK (currency IN ('RUB', 'USD', 'EUR')),
    UNIQUE (site, external_id),
    CHECK (low <= high),
    CHECK (currency IS NOT NULL OR (low IS NULL AND high IS NULL))
);
"""
