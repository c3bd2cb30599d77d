"""MongoDB's API on whichever rung is here: insert, find, aggregate."""

import datetime

import pytest

from autograder.errors import ServiceError
from autograder.services import mongo


def test_insert_find_aggregate(monkeypatch):
    with mongo.start_server() as server:
        assert server.real == bool(server.url) and ("imitation" in server.rung) != server.real
        shop = server.database()
        at = datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)
        shop.orders.insert_many(
            [{"item": "tea", "n": 2, "at": at}, {"item": "tea", "n": 3, "at": at}, {"item": "jam", "n": 1, "at": at}]
        )
        assert shop.orders.find_one({"n": {"$gt": 2}}, {"_id": 0}) == {"item": "tea", "n": 3, "at": at}
        summed = shop.orders.aggregate(
            [{"$match": {"n": {"$gte": 1}}}, {"$group": {"_id": "$item", "n": {"$sum": "$n"}}}, {"$sort": {"n": -1}}]
        )
        assert [(row["_id"], row["n"]) for row in summed] == [("tea", 5), ("jam", 1)]
        shop.orders.create_index("item", unique=False)
        assert shop.orders.update_one({"item": "jam"}, {"$inc": {"n": 4}}).modified_count == 1
        assert server.client()[shop.name].orders.count_documents({"n": 5}) == 1
        assert server.database().orders.count_documents({}) == 0


def test_a_bad_address_is_one_sentence(monkeypatch):
    monkeypatch.setenv("COURSE_MONGO_URL", "mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=100")
    with pytest.raises(ServiceError, match="COURSE_MONGO_URL names a server that does not answer"):
        mongo.start_server()


def test_the_process_has_one_server():
    assert mongo.mongo() is mongo.mongo()
