"""Users, their applications and the site's events, consistent in time."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .parameters import choose, pick, stream, value
from .vacancies import area_weights

SECOND = np.timedelta64(1, "s")


def people(seed: int, vacancies: pd.DataFrame, areas: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """users, applications, events. Nobody applies before joining, nor to what is not yet or no longer there."""
    scale = len(vacancies) / 48_000
    users = _users(seed, max(20, round(value("people.users") * scale)), vacancies, areas)
    applications = _applications(seed, round(value("people.applications") * scale), vacancies, users)
    events = _events(seed, round(value("people.events") * scale), vacancies, users, applications)
    return users, applications, events


def _naive(column: pd.Series) -> np.ndarray:
    return column.dt.tz_localize(None).to_numpy().astype("datetime64[s]")


def _utc(moments: np.ndarray) -> pd.DatetimeIndex:
    return pd.DatetimeIndex(moments.astype("datetime64[us]")).tz_localize("UTC")


def _users(seed: int, count: int, vacancies: pd.DataFrame, areas: pd.DataFrame) -> pd.DataFrame:
    rng = stream(seed, "users")
    published = _naive(vacancies["published_at"])
    start, length = published[0] - 200 * 86_400 * SECOND, (published[-1] - published[0]).astype("int64") + 150 * 86_400
    created = np.sort(start + (length * rng.random(count)).astype("int64") * SECOND)
    area = areas["area_id"].to_numpy(dtype=object)[choose(rng, area_weights(areas), count)]
    area[rng.random(count) < 0.12] = None
    grade = pick(rng, {"junior": 0.46, "middle": 0.27, "senior": 0.12, "": 0.15}, count)
    grade[grade == ""] = None
    return pd.DataFrame(
        {"user_id": np.arange(1, count + 1), "created_at": _utc(created), "area_id": area, "grade": grade}
    )


def _applications(seed: int, count: int, vacancies: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    rng = stream(seed, "applications")
    weights = value("mix.resumes")
    appeal = np.array([weights[name] for name in vacancies["experience_id"]]) * np.exp(
        rng.standard_normal(len(vacancies))
    )
    place = choose(rng, appeal, round(count * 1.25) + 20)
    published, archived = _naive(vacancies["published_at"])[place], _naive(vacancies["archived_at"])[place]
    wait = (rng.exponential(5 * 86_400, len(place)) + 60).astype("int64") * SECOND
    moment = published + wait
    end = _naive(vacancies["published_at"])[-1] + 86_400 * SECOND
    last = np.where(np.isnat(archived), end, archived)
    late = moment >= last
    share = rng.random(len(place))
    moment = np.where(late, published + ((last - published).astype("int64") * share).astype("int64") * SECOND, moment)
    there = np.searchsorted(_naive(users["created_at"]), moment)
    user = (rng.random(len(place)) ** 0.8 * there).astype("int64")
    fine = (there > 0) & (moment > published)
    pairs = pd.DataFrame({"user_id": user + 1, "place": place, "created_at": moment})[fine]
    pairs = pairs.drop_duplicates(["user_id", "place"]).iloc[:count].sort_values(["created_at", "place", "user_id"])
    size = len(pairs)
    status = pick(rng, {"sent": 0.34, "viewed": 0.27, "rejected": 0.24, "invited": 0.12, "withdrawn": 0.03}, size)
    answered = pairs["created_at"].to_numpy() + (rng.exponential(4 * 86_400, size) + 600).astype("int64") * SECOND
    answers = pd.Series(_utc(answered)).where(status != "sent")
    return pd.DataFrame(
        {
            "application_id": np.arange(1, size + 1),
            "user_id": pairs["user_id"].to_numpy(),
            "vacancy_id": vacancies["vacancy_id"].to_numpy()[pairs["place"].to_numpy()],
            "created_at": _utc(pairs["created_at"].to_numpy()),
            "status": status,
            "status_at": answers,
        }
    )


def _events(
    seed: int, count: int, vacancies: pd.DataFrame, users: pd.DataFrame, applications: pd.DataFrame
) -> pd.DataFrame:
    """A log that keeps one user in five: sessions of searches and views, some of which end in an application."""
    rng = stream(seed, "events")
    logged = applications[applications["user_id"] % 5 == 0]
    applied = _naive(logged["created_at"])
    visits = max(0, round((count - 3 * len(logged)) / 5.2))
    published = _naive(vacancies["published_at"])
    span = (published[-1] - published[0]).astype("int64")
    began = published[0] + (span * rng.random(visits)).astype("int64") * SECOND
    known = np.searchsorted(_naive(users["created_at"]), began) // 5
    visitor = np.where(rng.random(visits) < 0.4, 0, (1 + (rng.random(visits) * known).astype("int64")) * 5)
    visitor[known == 0] = 0
    size = 1 + rng.geometric(1 / 4.2, visits)
    session = np.repeat(np.arange(visits), size)
    step = np.arange(len(session)) - np.repeat(np.cumsum(size) - size, size)
    moment = began[session] + (step * 40 + rng.integers(0, 30, len(session))) * SECOND
    searching = (step == 0) | (rng.random(len(session)) < 0.25)
    behind = np.searchsorted(published, moment)
    seen = np.maximum(0, behind - 1 - rng.exponential(len(vacancies) / 60, len(session)).astype("int64"))
    number = np.arange(len(logged)) + visits
    at = vacancies["vacancy_id"].searchsorted(logged["vacancy_id"])
    none = np.full(len(logged), -1)
    parts = {
        "user": [visitor[session], *[logged["user_id"].to_numpy()] * 3],
        "session": [session, number, number, number],
        "ts": [moment, applied - 95 * SECOND, applied - 40 * SECOND, applied],
        "place": [np.where(searching, -1, seen), none, at, at],
        "type": [np.where(searching, 0, 1), none + 1, none + 2, none + 3],
    }
    columns = {name: np.concatenate(values) for name, values in parts.items()}
    return _event_table(rng, columns, vacancies, _naive(users["created_at"]), count)


def _event_table(
    rng: np.random.Generator, columns: dict[str, np.ndarray], vacancies: pd.DataFrame, joined: np.ndarray, count: int
) -> pd.DataFrame:
    """Sorted by time; a view of what is gone is a 404; a user that joins within the session is still nobody."""
    order = np.lexsort((columns["type"], columns["session"], columns["ts"]))
    order = order[: max(count, 0)] if len(order) > count else order
    user, session, ts, place, kind = (columns[name][order] for name in ("user", "session", "ts", "place", "type"))
    user = np.where((user > 0) & (joined[np.maximum(user - 1, 0)] <= ts), user, 0)
    published, archived = _naive(vacancies["published_at"]), _naive(vacancies["archived_at"])
    gone = (place >= 0) & ((archived[place] <= ts) | (published[place] > ts))
    status = np.where(gone, 404, np.where(kind == 2, 201, 200))
    slow = rng.random(len(order)) < 0.004
    status = np.where(slow & (kind != 2), 503, status)
    latency = np.exp(np.array([4.4, 3.4, 4.0])[kind] + 0.5 * rng.standard_normal(len(order)))
    latency = np.where(slow, latency * 25, latency).astype("int64") + 1
    word = np.array(["python", "java", "golang", "php", "backend", "node", "c#", "kotlin"], dtype=object)
    text = word[rng.integers(0, len(word), len(order))]
    page = np.minimum(rng.geometric(0.7, len(order)) - 1, 19)
    payload = [f'{{"text": "{t}", "page": {p}}}' if k == 0 else None for t, p, k in zip(text, page, kind, strict=True)]
    who, what = user.astype("int64"), np.where(place >= 0, vacancies["vacancy_id"].to_numpy()[place], 0)
    found = pd.DataFrame(
        {
            "event_id": np.arange(1, len(order) + 1),
            "user_id": pd.array(who, dtype="Int64"),
            "session_id": [f"s{(int(n) * 2654435761) % 2**32:08x}" for n in session],
            "ts": _utc(ts),
            "type": np.array(["search", "view", "apply"], dtype=object)[kind],
            "vacancy_id": pd.array(what, dtype="Int64"),
            "latency_ms": latency,
            "status_code": status,
            "payload": payload,
        }
    )
    found.loc[who == 0, "user_id"] = pd.NA
    found.loc[what == 0, "vacancy_id"] = pd.NA
    return found
