# right: one named CHECK for each rule, other conditions
offers = """
create table offers (
    offer_id integer not null,
    site text not null,
    external_id text not null,
    low integer,
    high integer,
    currency text,
    constraint offers_key primary key (offer_id),
    constraint one_offer unique (external_id, site),
    constraint amounts check (not low < 0 and not high < 0 and not low > high),
    constraint currency_known check (currency = 'RUB' or currency = 'USD' or currency = 'EUR'),
    constraint currency_stated check (currency is not null or coalesce(low, high) is null)
)
"""
