# wrong: only a bad status counts as failed; card: "took the other"
async def fetch_all(base_url, app_id, numbers):
    gate = asyncio.Semaphore(3)

    async def one(client, number):
        async with gate:
            response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
        if response.status_code != 200:
            return None
        return [row["id"] for row in response.json()["objects"]]

    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
        found = await asyncio.gather(*[one(client, number) for number in numbers])
    return dict(zip(numbers, found))
