# right: newest first, and IF EXISTS
index_change = "CREATE INDEX page_who_looked ON visits (vacancy_id, seen_at DESC)" + ";" + "DROP INDEX IF EXISTS visits_kind"
