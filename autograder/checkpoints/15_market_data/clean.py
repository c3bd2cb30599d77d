import re
from pathlib import Path
import pandas as pd
from sqlalchemy import create_engine, inspect
from jobboard.rules import broken_rules
from jobboard.settings import database_url


def stated_pay(raw):
    pay = raw.copy()
    for end in ("low", "high"):
        zero = (pay["site"] == "superjob") & (pay[end] == 0)
        pay[end] = pay[end].mask(zero).astype("Int64")
    return pay


def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)  # unknown: not wrong
    out.loc[wrong, ["low", "high"]] = pd.NA  # .loc[rows, columns] also writes
    kinds = []  # a list with one item a row
    for low, high in zip(out["low"], out["high"]):
        if pd.isna(low):
            kinds.append("none" if pd.isna(high) else "to")
        elif pd.isna(high):
            kinds.append("from")
        else:
            kinds.append("exact" if low == high else "range")
    out["kind"] = kinds  # becomes a column
    return out


def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace("RUR", "RUB")
    out["month"] = out["published_at"].dt.strftime("%Y-%m-01")
    joined = out.merge(rates, on=["month", "currency"], how="left")
    rate = joined["rub_per_unit"].mask(joined["currency"] == "RUB", 1)
    for end in ("low", "high"):
        out["rub_" + end] = (out[end] * rate).round().astype("Int64")
    return out.drop(columns="month")


def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return round(amount)
    parts = taxes[taxes["year"] == year].sort_values("above")
    if len(parts) == 0:
        return None
    tax, before = 0, 0
    for above, percent in zip(parts["above"], parts["percent"]):
        tax = tax + max(0, 12 * amount - above) * (percent - before) / 100
        before = percent
    return round(amount - tax / 12)


def alike(one, other):
    """The share of words that two texts have in common: 0 to 1."""
    one, other = set(one.lower().split()), set(other.lower().split())
    return len(one & other) / max(1, len(one | other))


def repost_groups(offers):
    groups, earlier = [], {}
    for row, (employer, text) in enumerate(zip(offers["employer"], offers["text"])):
        group = row
        if not pd.isna(employer) and not pd.isna(text):
            for number, other in earlier.setdefault(employer, []):
                if alike(text, other) > 0.85:
                    group = number
            earlier[employer].append((group, text))
        groups.append(group)
    return groups


def role_of(title):
    """The first language that the title names as a word of its own, or None."""
    found = re.search(r"(?<!\w)(python|java|go|php|node|ruby|kotlin|c#)(?!\w)", title.lower())
    return found.group(1) if found else None


def level_of(title):
    words = {
        "lead": "lead|тимлид|ведущий", "senior": "senior|старший|сеньор", "middle": "middle|миддл|мидл",
        "junior": "junior|младший|джуниор", "intern": "intern|стажёр|стажер",
    }
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return None


def clean(postings, rates, taxes):
    once = postings.drop_duplicates(["site", "external_id"]).reset_index(drop=True)
    pay = in_roubles(with_interval(stated_pay(once)), rates)
    years, flags = pay["published_at"].dt.year, pay["gross"].astype("boolean").tolist()
    for end in ("low", "high"):
        nets = [net_pay(*one, taxes) for one in zip(pay["rub_" + end].tolist(), flags, years)]
        pay["net_" + end] = pd.array(nets, dtype="Int64")
    pay["level"] = pd.Series([level_of(title) for title in pay["title"]], dtype="str")
    pay["role"] = pd.Series([role_of(title) for title in pay["title"]], dtype="str")
    pay["repost_group"] = repost_groups(pay)
    return pay["site external_id employer city level role low high currency kind net_low net_high repost_group published_at".split()]


def main(arguments=()):
    """From the table postings to the table clean_offers; rows that the rules refuse stay out."""
    here, engine = Path(__file__).parent, create_engine(database_url())
    if not inspect(engine).has_table("postings"):
        print("There are no postings yet: python -m jobboard collect URL")
        return
    postings = pd.read_sql("SELECT * FROM postings", engine)
    postings["published_at"] = pd.to_datetime(postings["published_at"], utc=True, format="ISO8601")
    if "text" not in postings:  # postings keep no description: title and city stand in
        postings["text"] = postings["title"] + " " + postings["city"].fillna("")
    table = clean(postings, pd.read_csv(here / "rates.csv"), pd.read_csv(here / "taxes.csv"))
    broken = [broken_rules(row) for row in table.astype(object).where(table.notna(), None).to_dict("records")]
    table[[not names for names in broken]].to_sql("clean_offers", engine, if_exists="replace", index=False)
    print(f"{len(table)} offers cleaned, {sum(bool(names) for names in broken)} of them refused by the rules")
