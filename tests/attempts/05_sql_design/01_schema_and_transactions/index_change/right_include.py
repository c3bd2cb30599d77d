# right: the index holds every column of the page
index_change = """
create index if not exists page on visits using btree (vacancy_id, seen_at) include (user_id);
drop index if exists visits_kind
"""
