class SourceError(Exception):
    """A source did not give what it promises."""
