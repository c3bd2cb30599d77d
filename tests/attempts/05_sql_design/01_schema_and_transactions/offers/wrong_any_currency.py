# wrong: any text is a currency; card: "A currency outside the three"
offers = """
CREATE TABLE offers (
    offer_id integer PRIMARY KEY,
    site text NOT NULL,
    external_id text NOT NULL,
    low integer CHECK (low >= 0),
    high integer CHECK (high >= 0),
    currency text,
    UNIQUE (site, external_id),
    CHECK (low <= high),
    CHECK (currency IS NOT NULL OR (low IS NULL AND high IS NULL))
);
"""
