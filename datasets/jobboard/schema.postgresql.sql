CREATE TABLE areas (
    area_id text PRIMARY KEY,
    parent_id text REFERENCES areas (area_id),
    name text NOT NULL
);
COMMENT ON TABLE areas IS 'A region or a town';
COMMENT ON COLUMN areas.area_id IS 'number of the site, as text';
COMMENT ON COLUMN areas.parent_id IS 'missing at the root';

CREATE TABLE employers (
    employer_id integer PRIMARY KEY,
    name text NOT NULL,
    accredited_it boolean NOT NULL,
    size_band text,
    area_id text NOT NULL REFERENCES areas (area_id),
    trusted boolean NOT NULL
);
COMMENT ON TABLE employers IS 'An employer; all are invented';
COMMENT ON COLUMN employers.name IS 'as typed';
COMMENT ON COLUMN employers.accredited_it IS 'on the list of IT companies that the state keeps';
COMMENT ON COLUMN employers.size_band IS 'missing when not told';
COMMENT ON COLUMN employers.trusted IS 'checked by the site';

CREATE TABLE vacancies (
    vacancy_id integer PRIMARY KEY,
    platform text NOT NULL CHECK (platform IN ('hh', 'superjob', 'habr', 'linkedin')),
    employer_id integer REFERENCES employers (employer_id),
    area_id text NOT NULL REFERENCES areas (area_id),
    name text NOT NULL,
    role_id integer NOT NULL,
    experience_id text NOT NULL CHECK (experience_id IN ('noExperience', 'between1And3', 'between3And6', 'moreThan6')),
    schedule_id text NOT NULL,
    employment_id text,
    work_format text,
    description_html text,
    published_at timestamptz NOT NULL,
    archived_at timestamptz
);
CREATE INDEX vacancies_published_at ON vacancies (published_at);
CREATE INDEX vacancies_employer_id ON vacancies (employer_id);
COMMENT ON TABLE vacancies IS 'A vacancy as published; a repost is a row of its own';
COMMENT ON COLUMN vacancies.employer_id IS 'missing: the employer is hidden';
COMMENT ON COLUMN vacancies.name IS 'the title';
COMMENT ON COLUMN vacancies.role_id IS '96 is a programmer';
COMMENT ON COLUMN vacancies.schedule_id IS 'fullDay, shift, flexible, remote or flyInFlyOut';
COMMENT ON COLUMN vacancies.employment_id IS 'full, part, project, volunteer or probation';
COMMENT ON COLUMN vacancies.work_format IS 'ON_SITE, REMOTE or HYBRID';
COMMENT ON COLUMN vacancies.description_html IS 'the lesson board has one in fifteen';
COMMENT ON COLUMN vacancies.published_at IS 'UTC';
COMMENT ON COLUMN vacancies.archived_at IS 'UTC; missing while it is open';

CREATE TABLE salaries (
    vacancy_id integer PRIMARY KEY REFERENCES vacancies (vacancy_id),
    amount_from integer CHECK (amount_from >= 0),
    amount_to integer CHECK (amount_to >= 0),
    currency char(3) NOT NULL,
    gross boolean,
    period text NOT NULL DEFAULT 'month',
    CHECK (amount_from IS NOT NULL OR amount_to IS NOT NULL)
);
COMMENT ON TABLE salaries IS 'The pay that a vacancy states; no row without any';
COMMENT ON COLUMN salaries.amount_from IS 'whole units of the currency; may exceed amount_to';
COMMENT ON COLUMN salaries.currency IS 'RUR and RUB are the same';
COMMENT ON COLUMN salaries.gross IS 'before tax; missing when not said';

CREATE TABLE skills (
    skill_id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    canonical_id integer REFERENCES skills (skill_id)
);
COMMENT ON TABLE skills IS 'The name of a skill as typed';
COMMENT ON COLUMN skills.canonical_id IS 'the name it is a variant of';

CREATE TABLE vacancy_skills (
    vacancy_id integer NOT NULL REFERENCES vacancies (vacancy_id),
    skill_id integer NOT NULL REFERENCES skills (skill_id),
    position integer NOT NULL,
    PRIMARY KEY (vacancy_id, skill_id)
);
CREATE INDEX vacancy_skills_skill_id ON vacancy_skills (skill_id);
COMMENT ON TABLE vacancy_skills IS 'A skill that a vacancy asks for';
COMMENT ON COLUMN vacancy_skills.position IS 'its place in the list';

CREATE TABLE users (
    user_id integer PRIMARY KEY,
    created_at timestamptz NOT NULL,
    area_id text REFERENCES areas (area_id),
    grade text
);
COMMENT ON TABLE users IS 'Somebody who looks for work; nobody real';
COMMENT ON COLUMN users.created_at IS 'UTC';

CREATE TABLE applications (
    application_id integer PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users (user_id),
    vacancy_id integer NOT NULL REFERENCES vacancies (vacancy_id),
    created_at timestamptz NOT NULL,
    status text NOT NULL,
    status_at timestamptz,
    UNIQUE (user_id, vacancy_id)
);
COMMENT ON TABLE applications IS 'One answer of a user to a vacancy';
COMMENT ON COLUMN applications.created_at IS 'UTC';
COMMENT ON COLUMN applications.status_at IS 'UTC';

CREATE TABLE events (
    event_id bigint PRIMARY KEY,
    user_id integer REFERENCES users (user_id),
    session_id text NOT NULL,
    ts timestamptz NOT NULL,
    type text NOT NULL,
    vacancy_id integer,
    latency_ms integer NOT NULL CHECK (latency_ms >= 0),
    status_code integer NOT NULL,
    payload json
);
CREATE INDEX events_ts ON events (ts);
COMMENT ON TABLE events IS 'One request to the board; outlives the vacancy it names';
COMMENT ON COLUMN events.user_id IS 'missing: not signed in';
COMMENT ON COLUMN events.ts IS 'UTC';
COMMENT ON COLUMN events.type IS 'search, view, apply ...';

CREATE TABLE fx (
    month date NOT NULL,
    currency char(3) NOT NULL,
    rub_per_unit numeric,
    source text,
    PRIMARY KEY (month, currency)
);
COMMENT ON TABLE fx IS 'Roubles for one unit of a currency; missing where no source is known';
COMMENT ON COLUMN fx.month IS 'its first day';

CREATE TABLE cpi (
    year integer PRIMARY KEY,
    dec_to_dec_pct numeric,
    source text
);
COMMENT ON TABLE cpi IS 'Inflation, December to December';
