# right: the dict is filled by the coroutines
async def fetch_all(base_url, app_id, numbers):
    gate = asyncio.Semaphore(3)
    result = {number: None for number in numbers}

    async def one(client, number):
        try:
            async with gate:
                response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
            response.raise_for_status()
            result[number] = [row["id"] for row in response.json()["objects"]]
        except (httpx.HTTPError, ValueError) as error:
            print(number, type(error).__name__)

    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
        await asyncio.gather(*[one(client, number) for number in result])
    return result
