# right: gather hands the errors over, looked at afterwards
async def fetch_all(base_url, app_id, numbers):
    room = asyncio.Semaphore(3)
    client = httpx.AsyncClient(base_url=base_url, timeout=5)

    async def ids_of(page):
        async with room:
            answer = await client.get("/2.0/vacancies/", params={"page": page, "count": 5}, headers={"X-Api-App-Id": app_id})
        if answer.status_code != 200:
            raise httpx.HTTPStatusError("bad status", request=answer.request, response=answer)
        return [row["id"] for row in answer.json()["objects"]]

    outcomes = await asyncio.gather(*[ids_of(page) for page in numbers], return_exceptions=True)
    await client.aclose()
    result = {}
    for page, outcome in zip(numbers, outcomes):
        if isinstance(outcome, (httpx.HTTPError, ValueError)):
            outcome = None
        result[page] = outcome
    return result
