CREATE TABLE areas (
    area_id varchar(64) PRIMARY KEY COMMENT 'number of the site, as text',
    parent_id varchar(64) COMMENT 'missing at the root',
    name text NOT NULL,
    FOREIGN KEY (parent_id) REFERENCES areas (area_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='A region or a town';

CREATE TABLE employers (
    employer_id integer PRIMARY KEY,
    name text NOT NULL COMMENT 'as typed',
    accredited_it boolean NOT NULL COMMENT 'on the list of IT companies that the state keeps',
    size_band text COMMENT 'missing when not told',
    area_id varchar(64) NOT NULL,
    trusted boolean NOT NULL COMMENT 'checked by the site',
    FOREIGN KEY (area_id) REFERENCES areas (area_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='An employer; all are invented';

CREATE TABLE vacancies (
    vacancy_id integer PRIMARY KEY,
    platform varchar(64) NOT NULL CHECK (platform IN ('hh', 'superjob', 'habr', 'linkedin')),
    employer_id integer COMMENT 'missing: the employer is hidden',
    area_id varchar(64) NOT NULL,
    name text NOT NULL COMMENT 'the title',
    role_id integer NOT NULL COMMENT '96 is a programmer',
    experience_id varchar(64) NOT NULL CHECK (experience_id IN ('noExperience', 'between1And3', 'between3And6', 'moreThan6')),
    schedule_id varchar(64) NOT NULL COMMENT 'fullDay, shift, flexible, remote or flyInFlyOut',
    employment_id varchar(64) COMMENT 'full, part, project, volunteer or probation',
    work_format varchar(64) COMMENT 'ON_SITE, REMOTE or HYBRID',
    description_html text COMMENT 'the lesson board has one in fifteen',
    published_at datetime(3) NOT NULL COMMENT 'UTC',
    archived_at datetime(3) COMMENT 'UTC; missing while it is open',
    FOREIGN KEY (employer_id) REFERENCES employers (employer_id),
    FOREIGN KEY (area_id) REFERENCES areas (area_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='A vacancy as published; a repost is a row of its own';
CREATE INDEX vacancies_published_at ON vacancies (published_at);
CREATE INDEX vacancies_employer_id ON vacancies (employer_id);

CREATE TABLE salaries (
    vacancy_id integer PRIMARY KEY,
    amount_from integer COMMENT 'whole units of the currency; may exceed amount_to' CHECK (amount_from >= 0),
    amount_to integer CHECK (amount_to >= 0),
    currency char(3) NOT NULL COMMENT 'RUR and RUB are the same',
    gross boolean COMMENT 'before tax; missing when not said',
    period varchar(64) NOT NULL DEFAULT 'month',
    CHECK (amount_from IS NOT NULL OR amount_to IS NOT NULL),
    FOREIGN KEY (vacancy_id) REFERENCES vacancies (vacancy_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='The pay that a vacancy states; no row without any';

CREATE TABLE skills (
    skill_id integer PRIMARY KEY,
    name varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    canonical_id integer COMMENT 'the name it is a variant of',
    FOREIGN KEY (canonical_id) REFERENCES skills (skill_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='The name of a skill as typed';

CREATE TABLE vacancy_skills (
    vacancy_id integer NOT NULL,
    skill_id integer NOT NULL,
    position integer NOT NULL COMMENT 'its place in the list',
    PRIMARY KEY (vacancy_id, skill_id),
    FOREIGN KEY (vacancy_id) REFERENCES vacancies (vacancy_id),
    FOREIGN KEY (skill_id) REFERENCES skills (skill_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='A skill that a vacancy asks for';
CREATE INDEX vacancy_skills_skill_id ON vacancy_skills (skill_id);

CREATE TABLE users (
    user_id integer PRIMARY KEY,
    created_at datetime(3) NOT NULL COMMENT 'UTC',
    area_id varchar(64),
    grade varchar(64),
    FOREIGN KEY (area_id) REFERENCES areas (area_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='Somebody who looks for work; nobody real';

CREATE TABLE applications (
    application_id integer PRIMARY KEY,
    user_id integer NOT NULL,
    vacancy_id integer NOT NULL,
    created_at datetime(3) NOT NULL COMMENT 'UTC',
    status varchar(64) NOT NULL,
    status_at datetime(3) COMMENT 'UTC',
    UNIQUE (user_id, vacancy_id),
    FOREIGN KEY (user_id) REFERENCES users (user_id),
    FOREIGN KEY (vacancy_id) REFERENCES vacancies (vacancy_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='One answer of a user to a vacancy';

CREATE TABLE events (
    event_id bigint PRIMARY KEY,
    user_id integer COMMENT 'missing: not signed in',
    session_id varchar(64) NOT NULL,
    ts datetime(3) NOT NULL COMMENT 'UTC',
    type varchar(64) NOT NULL COMMENT 'search, view, apply ...',
    vacancy_id integer,
    latency_ms integer NOT NULL CHECK (latency_ms >= 0),
    status_code integer NOT NULL,
    payload json,
    FOREIGN KEY (user_id) REFERENCES users (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='One request to the board; outlives the vacancy it names';
CREATE INDEX events_ts ON events (ts);

CREATE TABLE fx (
    month date NOT NULL COMMENT 'its first day',
    currency char(3) NOT NULL,
    rub_per_unit decimal(12,4),
    source text,
    PRIMARY KEY (month, currency)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='Roubles for one unit of a currency; missing where no source is known';

CREATE TABLE cpi (
    year integer PRIMARY KEY,
    dec_to_dec_pct decimal(12,4),
    source text
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='Inflation, December to December';
