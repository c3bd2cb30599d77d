# right: three workers, three clients
async def fetch_all(base_url, app_id, numbers):
    todo = list(numbers)
    todo.reverse()
    answers = {}

    async def worker():
        async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:
            while len(todo) > 0:
                number = todo.pop()
                try:
                    response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
                    response.raise_for_status()
                    ids = []
                    for row in response.json()["objects"]:
                        ids.append(row["id"])
                    answers[number] = ids
                except httpx.HTTPError:
                    answers[number] = None
                except ValueError:
                    answers[number] = None

    await asyncio.gather(worker(), worker(), worker())
    in_order = {}
    for number in numbers:
        in_order[number] = answers[number]
    return in_order
