-- A region or a town.
CREATE TABLE areas (
    area_id text PRIMARY KEY,  -- number of the site, as text
    parent_id text REFERENCES areas (area_id),  -- missing at the root
    name text NOT NULL
);

-- An employer; all are invented.
CREATE TABLE employers (
    employer_id integer PRIMARY KEY,
    name text NOT NULL,  -- as typed
    accredited_it boolean NOT NULL,  -- on the list of IT companies that the state keeps
    size_band text,  -- missing when not told
    area_id text NOT NULL REFERENCES areas (area_id),
    trusted boolean NOT NULL  -- checked by the site
);

-- A vacancy as published; a repost is a row of its own.
CREATE TABLE vacancies (
    vacancy_id integer PRIMARY KEY,
    platform text NOT NULL CHECK (platform IN ('hh', 'superjob', 'habr', 'linkedin')),
    employer_id integer REFERENCES employers (employer_id),  -- missing: the employer is hidden
    area_id text NOT NULL REFERENCES areas (area_id),
    name text NOT NULL,  -- the title
    role_id integer NOT NULL,  -- 96 is a programmer
    experience_id text NOT NULL CHECK (experience_id IN ('noExperience', 'between1And3', 'between3And6', 'moreThan6')),
    schedule_id text NOT NULL,  -- fullDay, shift, flexible, remote or flyInFlyOut
    employment_id text,  -- full, part, project, volunteer or probation
    work_format text,  -- ON_SITE, REMOTE or HYBRID
    description_html text,  -- the lesson board has one in fifteen
    published_at text NOT NULL,  -- UTC
    archived_at text  -- UTC; missing while it is open
);
CREATE INDEX vacancies_published_at ON vacancies (published_at);
CREATE INDEX vacancies_employer_id ON vacancies (employer_id);

-- The pay that a vacancy states; no row without any.
CREATE TABLE salaries (
    vacancy_id integer PRIMARY KEY REFERENCES vacancies (vacancy_id),
    amount_from integer CHECK (amount_from >= 0),  -- whole units of the currency; may exceed amount_to
    amount_to integer CHECK (amount_to >= 0),
    currency text NOT NULL,  -- RUR and RUB are the same
    gross boolean,  -- before tax; missing when not said
    period text NOT NULL DEFAULT 'month',
    CHECK (amount_from IS NOT NULL OR amount_to IS NOT NULL)
);

-- The name of a skill as typed.
CREATE TABLE skills (
    skill_id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    canonical_id integer REFERENCES skills (skill_id)  -- the name it is a variant of
);

-- A skill that a vacancy asks for.
CREATE TABLE vacancy_skills (
    vacancy_id integer NOT NULL REFERENCES vacancies (vacancy_id),
    skill_id integer NOT NULL REFERENCES skills (skill_id),
    position integer NOT NULL,  -- its place in the list
    PRIMARY KEY (vacancy_id, skill_id)
);
CREATE INDEX vacancy_skills_skill_id ON vacancy_skills (skill_id);

-- Somebody who looks for work; nobody real.
CREATE TABLE users (
    user_id integer PRIMARY KEY,
    created_at text NOT NULL,  -- UTC
    area_id text REFERENCES areas (area_id),
    grade text
);

-- One answer of a user to a vacancy.
CREATE TABLE applications (
    application_id integer PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users (user_id),
    vacancy_id integer NOT NULL REFERENCES vacancies (vacancy_id),
    created_at text NOT NULL,  -- UTC
    status text NOT NULL,
    status_at text,  -- UTC
    UNIQUE (user_id, vacancy_id)
);

-- One request to the board; outlives the vacancy it names.
CREATE TABLE events (
    event_id integer PRIMARY KEY,
    user_id integer REFERENCES users (user_id),  -- missing: not signed in
    session_id text NOT NULL,
    ts text NOT NULL,  -- UTC
    type text NOT NULL,  -- search, view, apply ...
    vacancy_id integer,
    latency_ms integer NOT NULL CHECK (latency_ms >= 0),
    status_code integer NOT NULL,
    payload text
);
CREATE INDEX events_ts ON events (ts);

-- Roubles for one unit of a currency; missing where no source is known.
CREATE TABLE fx (
    month text NOT NULL,  -- its first day
    currency text NOT NULL,
    rub_per_unit numeric,
    source text,
    PRIMARY KEY (month, currency)
);

-- Inflation, December to December.
CREATE TABLE cpi (
    year integer PRIMARY KEY,
    dec_to_dec_pct numeric,
    source text
);
