"""Every event this service may log, and its fields."""

EVENTS = {
    "import_started": ["rows"],
    "row_refused": ["id"],
    "import_finished": ["stored", "refused"],
    "request_finished": ["method", "path", "status", "ms"],
}
