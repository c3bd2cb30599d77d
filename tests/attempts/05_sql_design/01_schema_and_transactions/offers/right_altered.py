# right: a plain table first, the rules added afterwards
offers = """
    CREATE TABLE offers (offer_id integer PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, low integer, high integer, currency text);
    ALTER TABLE offers ADD UNIQUE (site, external_id);
    ALTER TABLE offers ADD CHECK (low BETWEEN 0 AND high OR low >= 0 AND high IS NULL OR low IS NULL);
    ALTER TABLE offers ADD CHECK (high >= 0 OR high IS NULL);
    ALTER TABLE offers ADD CHECK (currency IN ('RUB', 'USD', 'EUR'));
    ALTER TABLE offers ADD CHECK (low IS NULL AND high IS NULL OR currency IS NOT NULL);
"""
