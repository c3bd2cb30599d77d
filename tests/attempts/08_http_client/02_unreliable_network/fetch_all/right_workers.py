# right: three workers that share one list of work
async def fetch_all(base_url, app_id, numbers):
    left = list(numbers)
    got = {number: None for number in numbers}

    async def work(client):
        while left:
            number = left.pop(0)
            try:
                response = await client.get(f"{base_url}/2.0/vacancies/?page={number}&count=5")
                response.raise_for_status()
                got[number] = [row["id"] for row in response.json()["objects"]]
            except (httpx.HTTPError, ValueError):
                pass

    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
        await asyncio.gather(work(client), work(client), work(client))
    return got
