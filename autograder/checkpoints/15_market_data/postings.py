"""The table of collected offers."""

POSTINGS = """
    CREATE TABLE IF NOT EXISTS postings (
        site text NOT NULL, external_id text NOT NULL, title text NOT NULL,
        employer text, city text, low integer, high integer, currency text,
        gross boolean, published_at timestamp with time zone, url text NOT NULL,
        fetched_at timestamp with time zone NOT NULL, source_hash text NOT NULL,
        PRIMARY KEY (site, external_id)
    )
"""
