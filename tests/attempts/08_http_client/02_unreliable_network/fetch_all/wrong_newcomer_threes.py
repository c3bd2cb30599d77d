# wrong: three, then the next three; card: "waited for the slowest of them"
async def fetch_all(base_url, app_id, numbers):
    # three at a time: gather three, then the next three
    async def one(client, number):
        try:
            response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
            response.raise_for_status()
            return [row["id"] for row in response.json()["objects"]]
        except (httpx.HTTPError, ValueError):
            return None

    numbers = list(numbers)
    found = []
    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
        for start in range(0, len(numbers), 3):
            found.extend(await asyncio.gather(*[one(client, number) for number in numbers[start:start + 3]]))
    return dict(zip(numbers, found))
