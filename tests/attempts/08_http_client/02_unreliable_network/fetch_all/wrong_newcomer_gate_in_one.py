# wrong: each coroutine has a semaphore of its own; card: "made once for all of them"
async def fetch_all(base_url, app_id, numbers):
    async def one(client, number):
        gate = asyncio.Semaphore(3)
        async with gate:
            try:
                response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
                response.raise_for_status()
                return [row["id"] for row in response.json()["objects"]]
            except (httpx.HTTPError, ValueError):
                return None

    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
        found = await asyncio.gather(*[one(client, number) for number in numbers])
    return dict(zip(numbers, found))
