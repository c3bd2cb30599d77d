"""Five questions about the jobs, each with a reference, right answers in other styles, and wrong ones people write."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    reference: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    ordered: bool = False


E = "SELECT employer_id, name FROM employers"
V = "SELECT vacancy_id, published_at FROM vacancies"

never_remote = Question(
    f"{E} e WHERE NOT EXISTS (SELECT 1 FROM vacancies v WHERE v.employer_id = e.employer_id AND v.schedule = 'remote')",
    (
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id IS NOT NULL)",
        f"{E} WHERE employer_id NOT IN (SELECT coalesce(employer_id, -1) FROM vacancies WHERE schedule = 'remote')",
        f"{E} EXCEPT SELECT e.employer_id, e.name FROM employers e JOIN vacancies v USING (employer_id) WHERE schedule = 'remote'",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v ON v.employer_id = e.employer_id "
        "AND v.schedule = 'remote' WHERE v.vacancy_id IS NULL",
        f"{E} e WHERE (SELECT count(*) FROM vacancies v WHERE v.employer_id = e.employer_id AND schedule = 'remote') = 0",
        "WITH remote AS (SELECT DISTINCT employer_id FROM vacancies WHERE schedule = 'remote') "
        f"{E} e WHERE NOT EXISTS (SELECT * FROM remote r WHERE r.employer_id = e.employer_id)",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) "
        "GROUP BY e.employer_id, e.name HAVING coalesce(sum(CASE WHEN schedule = 'remote' THEN 1 ELSE 0 END), 0) = 0",
        f"{E} WHERE employer_id IN (SELECT employer_id FROM employers EXCEPT SELECT employer_id FROM vacancies WHERE schedule = 'remote')",
        f"{E} e WHERE NOT (e.employer_id IN (SELECT employer_id FROM vacancies "
        "WHERE employer_id IS NOT NULL AND 'remote' = schedule)) ORDER BY name",
        f"{E} e WHERE 0 = (SELECT coalesce(max(CASE schedule WHEN 'remote' THEN 1 ELSE 0 END), 0) FROM vacancies v "
        "WHERE v.employer_id = e.employer_id)",
    ),
    (
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')",
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id <> NULL)",
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id IS NULL)",
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE employer_id IS NOT NULL)",
        f"{E} WHERE employer_id IN (SELECT employer_id FROM vacancies WHERE schedule <> 'remote')",
        f"{E} WHERE employer_id IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')",
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'office' AND employer_id IS NOT NULL)",
        f"{E} WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule <> 'remote' AND employer_id IS NOT NULL)",
        f"{E} WHERE employer_id NOT IN (SELECT coalesce(employer_id, 0) FROM vacancies)",
        f"{E} WHERE employer_id NOT IN (SELECT vacancy_id FROM vacancies WHERE schedule = 'remote')",
        f"{E} e WHERE NOT EXISTS (SELECT 1 FROM vacancies v WHERE schedule = 'remote')",
        f"{E} e WHERE NOT EXISTS (SELECT 1 FROM vacancies v WHERE v.employer_id = e.employer_id)",
        f"{E} e WHERE EXISTS (SELECT 1 FROM vacancies v WHERE v.employer_id = e.employer_id AND v.schedule <> 'remote')",
        "SELECT DISTINCT e.employer_id, e.name FROM employers e JOIN vacancies v USING (employer_id) WHERE schedule <> 'remote'",
        "SELECT e.employer_id, e.name FROM employers e JOIN vacancies v USING (employer_id) WHERE schedule <> 'remote'",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) WHERE schedule <> 'remote'",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) "
        "WHERE schedule <> 'remote' OR schedule IS NULL",
        "SELECT DISTINCT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) "
        "WHERE schedule <> 'remote' OR schedule IS NULL",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) WHERE v.vacancy_id IS NULL",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v ON v.employer_id = e.employer_id "
        "AND v.schedule = 'remote'",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v ON v.employer_id = e.employer_id "
        "AND v.schedule <> 'remote' WHERE v.vacancy_id IS NULL",
        "SELECT e.employer_id, e.name FROM employers e JOIN vacancies v USING (employer_id) GROUP BY e.employer_id, e.name "
        "HAVING sum(schedule = 'remote') = 0",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) "
        "GROUP BY e.employer_id, e.name HAVING sum(schedule = 'remote') = 0",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) "
        "GROUP BY e.employer_id, e.name HAVING min(schedule) <> 'remote'",
        "SELECT e.employer_id, e.name FROM employers e LEFT JOIN vacancies v USING (employer_id) "
        "GROUP BY e.employer_id, e.name HAVING coalesce(max(schedule), '') <> 'remote' AND count(*) > 0 AND min(amount_from) IS NULL",
        f"{E} e WHERE (SELECT count(*) FROM vacancies v WHERE v.employer_id = e.employer_id AND schedule = 'remote') < 2",
        E,
        f"{E} WHERE NULL",
        "SELECT name, employer_id FROM employers WHERE employer_id NOT IN (SELECT employer_id FROM vacancies "
        "WHERE schedule = 'remote' AND employer_id IS NOT NULL)",
    ),
)

LOW, HIGH = "2025-08-31 21:00:00", "2025-09-30 21:00:00"
september = Question(
    f"{V} WHERE published_at >= '{LOW}' AND published_at < '{HIGH}'",
    (
        f"{V} WHERE NOT (published_at < '{LOW}' OR published_at >= '{HIGH}')",
        f"{V} WHERE published_at < '{HIGH}' AND published_at >= '{LOW}' ORDER BY 2",
        f"{V} WHERE '{LOW}' <= published_at AND '{HIGH}' > published_at",
        f"{V} WHERE strftime('%Y-%m', published_at, '+3 hours') = '2025-09'",
        f"{V} WHERE strftime('%Y', published_at, '+3 hours') = '2025' AND strftime('%m', published_at, '+3 hours') = '09'",
        f"{V} WHERE date(published_at, '+3 hours') BETWEEN '2025-09-01' AND '2025-09-30'",
        f"{V} WHERE published_at BETWEEN '{LOW}' AND '{HIGH}' AND published_at <> '{HIGH}'",
        f"{V} WHERE julianday(published_at) >= julianday('{LOW}') AND julianday(published_at) < julianday('{HIGH}')",
        f"{V} WHERE published_at >= '{LOW}' EXCEPT {V} WHERE published_at >= '{HIGH}'",
        f"SELECT * FROM ({V} WHERE published_at >= '{LOW}') AS late WHERE published_at < '{HIGH}'",
    ),
    (
        f"{V} WHERE published_at >= '2025-09-01' AND published_at < '2025-10-01'",
        f"{V} WHERE published_at >= '2025-09-01 00:00:00' AND published_at < '2025-10-01 00:00:00'",
        f"{V} WHERE published_at BETWEEN '{LOW}' AND '{HIGH}'",
        f"{V} WHERE published_at > '{LOW}' AND published_at < '{HIGH}'",
        f"{V} WHERE published_at > '{LOW}' AND published_at <= '{HIGH}'",
        f"{V} WHERE published_at >= '{LOW}'",
        f"{V} WHERE published_at < '{HIGH}'",
        f"{V} WHERE published_at >= '{LOW}' OR published_at < '{HIGH}'",
        f"{V} WHERE published_at BETWEEN '{LOW}' AND '2025-09-30 20:59:59'",
        f"{V} WHERE published_at BETWEEN '2025-08-31 21:00:01' AND '2025-09-30 20:59:59.9'",
        f"{V} WHERE published_at BETWEEN '2025-09-01' AND '2025-09-30'",
        f"{V} WHERE published_at BETWEEN '2025-09-01' AND '2025-09-30 23:59:59'",
        f"{V} WHERE published_at BETWEEN '2025-09-01' AND '2025-10-01'",
        f"{V} WHERE published_at LIKE '2025-09%'",
        f"{V} WHERE strftime('%m', published_at) = '09'",
        f"{V} WHERE strftime('%Y-%m', published_at) = '2025-09'",
        f"{V} WHERE strftime('%Y-%m', published_at, '-3 hours') = '2025-09'",
        f"{V} WHERE strftime('%m', published_at, '+3 hours') = '9'",
        f"{V} WHERE published_at >= '2025-09-01 03:00:00' AND published_at < '2025-10-01 03:00:00'",
        f"{V} WHERE published_at >= '2025-08-31 21:00' AND published_at < '2025-09-30 20:59'",
        f"{V} WHERE published_at >= '{LOW}' AND published_at < '2025-09-30'",
        f"{V} WHERE published_at >= '{LOW}' AND published_at < '2025-10-01'",
        f"{V} WHERE published_at >= '{LOW}' AND published_at < '2025-10-01 21:00:00'",
        f"{V} WHERE published_at >= '2025-08-30 21:00:00' AND published_at < '{HIGH}'",
        f"{V} WHERE published_at >= '2024-08-31 21:00:00' AND published_at < '{HIGH}'",
        f"{V} WHERE date(published_at) BETWEEN '2025-09-01' AND '2025-09-30'",
        f"{V} WHERE NOT (published_at < '{LOW}' AND published_at >= '{HIGH}')",
        f"SELECT DISTINCT published_at, vacancy_id FROM vacancies WHERE published_at >= '{LOW}' AND published_at < '{HIGH}'",
    ),
)

P = "SELECT vacancy_id, published_at, title FROM vacancies"
page = Question(
    f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 40",
    (
        f"{P} ORDER BY published_at DESC, vacancy_id ASC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY 2 DESC, 1 LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at DESC, -vacancy_id DESC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 40, 20",
        f"{P} ORDER BY published_at DESC, vacancy_id, title LIMIT 20 OFFSET 20 * 2",
        f"SELECT * FROM ({P} ORDER BY published_at DESC, vacancy_id LIMIT 60) AS x ORDER BY published_at DESC, vacancy_id "
        "LIMIT -1 OFFSET 40",
        "SELECT vacancy_id, published_at, title FROM (SELECT *, row_number() OVER (ORDER BY published_at DESC, vacancy_id) "
        "AS place FROM vacancies) AS x WHERE place BETWEEN 41 AND 60 ORDER BY place",
        "WITH placed AS (SELECT vacancy_id, published_at, title, row_number() OVER (ORDER BY published_at DESC, vacancy_id) "
        "AS place FROM vacancies) SELECT vacancy_id, published_at, title FROM placed WHERE (place - 1) / 20 = 2 ORDER BY place",
        "SELECT v.vacancy_id, v.published_at, v.title FROM vacancies v ORDER BY v.published_at DESC, v.vacancy_id LIMIT 20 OFFSET 40",
        f"{P} v WHERE (SELECT count(*) FROM vacancies o WHERE o.published_at > v.published_at OR (o.published_at = "
        "v.published_at AND o.vacancy_id < v.vacancy_id)) BETWEEN 40 AND 59 ORDER BY published_at DESC, vacancy_id",
    ),
    (
        f"{P} ORDER BY published_at DESC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at DESC, vacancy_id DESC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at, vacancy_id DESC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at, vacancy_id LIMIT 20 OFFSET 40",
        f"{P} ORDER BY vacancy_id, published_at DESC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY vacancy_id LIMIT 20 OFFSET 40",
        f"{P} ORDER BY vacancy_id DESC LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at DESC, title LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at DESC, title, vacancy_id LIMIT 20 OFFSET 40",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 41",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 39",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 60",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 20",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 3",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 2",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 60",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 21 OFFSET 40",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 19 OFFSET 40",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 20, 40",
        f"{P} ORDER BY published_at DESC, vacancy_id LIMIT 60 OFFSET 40",
        f"{P} LIMIT 20 OFFSET 40",
        f"{P} ORDER BY title DESC, vacancy_id LIMIT 20 OFFSET 40",
        f"SELECT * FROM (SELECT * FROM ({P} LIMIT 20 OFFSET 40) AS x) AS y ORDER BY published_at DESC, vacancy_id",
        f"SELECT * FROM ({P} ORDER BY published_at DESC, vacancy_id LIMIT 20 OFFSET 40) AS x ORDER BY vacancy_id",
        f"SELECT * FROM ({P} ORDER BY published_at DESC LIMIT 20 OFFSET 40) AS x ORDER BY published_at DESC, vacancy_id",
        "SELECT vacancy_id, published_at, title FROM (SELECT *, rank() OVER (ORDER BY published_at DESC) "
        "AS place FROM vacancies) AS x WHERE place BETWEEN 41 AND 60 ORDER BY published_at DESC, vacancy_id",
        f"{P} WHERE vacancy_id > 40 ORDER BY published_at DESC, vacancy_id LIMIT 20",
        f"{P} ORDER BY date(published_at) DESC, vacancy_id LIMIT 20 OFFSET 40",
    ),
    ordered=True,
)

A = "SELECT vacancy_id, city, amount_from, amount_to FROM vacancies"
CITY, PAY, FAR = (
    "(city = 'Москва' OR city = 'Казань')",
    "(amount_from >= 200000 OR amount_to >= 200000)",
    "schedule = 'remote'",
)
mixed = Question(
    f"{A} WHERE {CITY} AND {FAR} AND {PAY}",
    (
        f"{A} WHERE city IN ('Москва', 'Казань') AND {FAR} AND {PAY}",
        f"{A} WHERE {FAR} AND (amount_to >= 200000 OR amount_from >= 200000) AND city IN ('Казань', 'Москва')",
        f"{A} WHERE {CITY} AND {FAR} AND max(coalesce(amount_from, 0), coalesce(amount_to, 0)) >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND NOT (amount_from < 200000 AND amount_to < 200000)",
        f"{A} WHERE {CITY} AND {FAR} AND NOT (coalesce(amount_from, 0) < 200000 AND coalesce(amount_to, 0) < 200000)",
        f"{A} WHERE city = 'Москва' AND {FAR} AND {PAY} OR city = 'Казань' AND {FAR} AND {PAY}",
        f"{A} WHERE city = 'Москва' AND {FAR} AND {PAY} UNION ALL {A} WHERE city = 'Казань' AND {FAR} AND {PAY}",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from > 199999 OR amount_to > 199999)",
        f"SELECT * FROM ({A} WHERE {FAR}) AS x WHERE {CITY} AND {PAY}",
        f"{A} WHERE {CITY} AND {FAR} INTERSECT {A} WHERE {PAY}",
        f"{A} WHERE CASE WHEN city IN ('Москва', 'Казань') THEN schedule END = 'remote' AND {PAY}",
    ),
    (
        f"{A} WHERE city = 'Москва' OR city = 'Казань' AND {FAR} AND {PAY}",
        f"{A} WHERE {CITY} AND {FAR} AND amount_from >= 200000 OR amount_to >= 200000",
        f"{A} WHERE city = 'Москва' OR city = 'Казань' AND {FAR} AND amount_from >= 200000 OR amount_to >= 200000",
        f"{A} WHERE city = 'Москва' AND city = 'Казань' AND {FAR} AND {PAY}",
        f"{A} WHERE {CITY} AND {FAR} AND amount_from >= 200000 AND amount_to >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND amount_from >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND amount_to >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND coalesce(amount_to, amount_from) >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND coalesce(amount_from, amount_to) >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND amount_from + amount_to >= 400000",
        f"{A} WHERE {CITY} AND {FAR} AND coalesce(amount_from, 0) + coalesce(amount_to, 0) >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND max(amount_from, amount_to) >= 200000",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from > 200000 OR amount_to > 200000)",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from > 200000 OR amount_to >= 200000)",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from >= 200000 OR amount_to > 200000)",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from >= 200000 OR amount_to >= 200001)",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from >= 20000 OR amount_to >= 20000)",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from >= 200000 OR amount_to IS NOT NULL)",
        f"{A} WHERE {CITY} AND {FAR} AND (amount_from >= 200000 OR amount_to IS NULL)",
        f"{A} WHERE {CITY} AND {FAR}",
        f"{A} WHERE {CITY} AND {PAY}",
        f"{A} WHERE {FAR} AND {PAY}",
        f"{A} WHERE city = 'Москва' AND {FAR} AND {PAY}",
        f"{A} WHERE city = 'Казань' AND {FAR} AND {PAY}",
        f"{A} WHERE city NOT IN ('Москва', 'Казань') AND {FAR} AND {PAY}",
        f"{A} WHERE {CITY} AND schedule <> 'office' AND {PAY}",
        f"{A} WHERE {CITY} AND ({FAR} OR {PAY})",
        f"{A} WHERE {CITY} OR {FAR} AND {PAY}",
        f"SELECT DISTINCT city, amount_from, amount_to, vacancy_id FROM vacancies WHERE {CITY} AND {FAR} AND {PAY}",
        f"SELECT vacancy_id, city, amount_to, amount_from FROM vacancies WHERE {CITY} AND {FAR} AND {PAY}",
    ),
)

J = "SELECT e.employer_id, count(v.vacancy_id) FROM employers e LEFT JOIN vacancies v ON v.employer_id = e.employer_id"
G = "GROUP BY e.employer_id"
remote_counts = Question(
    f"{J} AND v.schedule = 'remote' {G}",
    (
        "SELECT employer_id, (SELECT count(*) FROM vacancies v WHERE v.employer_id = e.employer_id AND schedule = 'remote') FROM employers e",
        "SELECT e.employer_id, coalesce(n, 0) FROM employers e LEFT JOIN (SELECT employer_id, count(*) AS n FROM vacancies "
        "WHERE schedule = 'remote' GROUP BY employer_id) AS c ON c.employer_id = e.employer_id",
        "SELECT e.employer_id, sum(CASE WHEN v.schedule = 'remote' THEN 1 ELSE 0 END) FROM employers e "
        f"LEFT JOIN vacancies v ON v.employer_id = e.employer_id {G}",
        "SELECT e.employer_id, count(CASE WHEN v.schedule = 'remote' THEN 1 END) FROM employers e "
        f"LEFT JOIN vacancies v USING (employer_id) {G}",
        f"SELECT e.employer_id, count(*) FILTER (WHERE v.schedule = 'remote') FROM employers e LEFT JOIN vacancies v USING (employer_id) {G}",
        f"SELECT e.employer_id, count(v.employer_id) FROM employers e LEFT JOIN vacancies v ON v.employer_id = e.employer_id "
        f"AND v.schedule = 'remote' {G} ORDER BY 2 DESC",
        "SELECT employer_id, sum(n) FROM (SELECT employer_id, 0 AS n FROM employers UNION ALL SELECT employer_id, 1 FROM vacancies "
        "WHERE schedule = 'remote' AND employer_id IS NOT NULL) AS u GROUP BY employer_id",
        "WITH r AS (SELECT * FROM vacancies WHERE schedule = 'remote') SELECT e.employer_id, count(r.vacancy_id) FROM employers e "
        f"LEFT JOIN r ON r.employer_id = e.employer_id {G}",
        f"{J} AND v.schedule IN ('remote') {G}",
        "SELECT e.employer_id, count(DISTINCT v.vacancy_id) FROM employers e LEFT JOIN vacancies v ON v.employer_id = e.employer_id "
        f"AND v.schedule = 'remote' {G}",
    ),
    (
        f"{J} WHERE v.schedule = 'remote' {G}",
        f"{J} WHERE v.schedule = 'remote' OR v.schedule IS NULL {G}",
        f"{J} {G}",
        f"{J} AND v.schedule <> 'remote' {G}",
        f"{J} AND v.schedule = 'office' {G}",
        f"{J} OR v.schedule = 'remote' {G}",
        f"{J.replace('LEFT JOIN', 'JOIN')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'count(*)')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'count(e.employer_id)')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'count(v.amount_from)')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'count(v.city)')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'count(DISTINCT v.title)')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'count(DISTINCT v.employer_id)')} AND v.schedule = 'remote' {G}",
        f"{J.replace('count(v.vacancy_id)', 'sum(v.schedule = ' + chr(39) + 'remote' + chr(39) + ')')} {G}",
        f"{J.replace('count(v.vacancy_id)', 'max(v.vacancy_id)')} AND v.schedule = 'remote' {G}",
        f"{J} AND v.schedule = 'remote' GROUP BY v.employer_id",
        f"{J} AND v.schedule = 'remote' GROUP BY e.name",
        f"{J} AND v.schedule = 'remote' GROUP BY e.employer_id, v.schedule, v.city",
        f"{J} AND v.schedule = 'remote' {G} HAVING count(v.vacancy_id) > 0",
        f"{J} AND v.schedule = 'remote' {G} HAVING count(*) = 1",
        f"{J} AND e.city IS NOT NULL AND v.schedule = 'remote' {G}",
        f"{J} AND v.schedule = 'remote' WHERE e.city IS NOT NULL {G}",
        f"{J} AND v.schedule = 'remote' WHERE v.vacancy_id IS NOT NULL {G}",
        f"{J} AND v.schedule = 'remote' AND v.amount_from IS NOT NULL {G}",
        "SELECT employer_id, count(*) FROM vacancies WHERE schedule = 'remote' GROUP BY employer_id",
        "SELECT v.employer_id, count(v.vacancy_id) FROM vacancies v LEFT JOIN employers e ON v.employer_id = e.employer_id "
        "WHERE v.schedule = 'remote' GROUP BY v.employer_id",
        "SELECT e.employer_id, n FROM employers e LEFT JOIN (SELECT employer_id, count(*) AS n FROM vacancies "
        "WHERE schedule = 'remote' GROUP BY employer_id) AS c ON c.employer_id = e.employer_id",
        f"SELECT e.employer_id, count(v.vacancy_id) FROM employers e LEFT JOIN vacancies v ON v.schedule = 'remote' {G}",
        f"SELECT e.employer_id, count(v.vacancy_id) FROM employers e LEFT JOIN vacancies v ON v.vacancy_id = e.employer_id "
        f"AND v.schedule = 'remote' {G}",
    ),
)

QUESTIONS = {
    "never_remote": never_remote,
    "september": september,
    "page": page,
    "mixed": mixed,
    "remote_counts": remote_counts,
}
