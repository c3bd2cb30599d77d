CREATE TABLE employers (
    employer_id integer PRIMARY KEY,
    name text NOT NULL,
    city text
);

CREATE TABLE vacancies (
    vacancy_id integer PRIMARY KEY,
    employer_id integer REFERENCES employers,
    title text NOT NULL,
    city text,
    schedule text NOT NULL,
    experience text NOT NULL,
    amount_from integer,
    amount_to integer,
    currency text,
    gross boolean,
    published_at text NOT NULL
);
