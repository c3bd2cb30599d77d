# wrong: asyncio.run inside a running loop; card: "inside a coroutine, `await` instead of `asyncio.run`"
async def fetch_all(base_url, app_id, numbers):
    async def one(number):
        async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
            response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
            return [row["id"] for row in response.json()["objects"]]

    return {number: asyncio.run(one(number)) for number in numbers}
