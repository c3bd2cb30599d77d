# wrong: no semaphore; card: "`gather` starts everybody at once"
async def fetch_all(base_url, app_id, numbers):
    gate = asyncio.Semaphore(1000)
    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:

        async def one(number):
            async with gate:
                try:
                    response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
                    response.raise_for_status()
                    return [row["id"] for row in response.json()["objects"]]
                except (httpx.HTTPError, ValueError):
                    return None

        found = await asyncio.gather(*[one(number) for number in numbers])
    return {number: ids for number, ids in zip(numbers, found)}
